"""The arrays of a pickled SMPL file, read without running anything that the file asks for.

A pickle may name any function to be called when it is read. Here the few names that numpy, scipy's sparse matrices and
chumpy are pickled with stand for classes of our own, which only hold what they are given; every other name is refused. Arrays
are made from the bytes afterwards, of plain numbers only.
"""

from __future__ import annotations

import io
import math
import pickle
from collections.abc import Collection
from typing import Any

import numpy as np

from .rotations import Array

NUMBERS = "biuf"


class UnsafePickleError(ValueError):
    """It names something that is not data."""


class _Held:
    """What a pickle may make. Every class has a `__setstate__`, so that a pickle can change none of them, only what it made."""

    def __init__(self, *arguments: object) -> None:
        self.arguments = arguments
        self.state: Any = None

    def __setstate__(self, state: object) -> None:
        self.state = state


class _Name(_Held):
    """A name that is given to others, and makes nothing itself."""


class _Type(_Held):
    """What numpy.dtype would be made of: a code such as "f8"; its state has the byte order."""

    def dtype(self) -> np.dtype[Any]:
        code = self.arguments[0] if self.arguments else None
        if not isinstance(code, str) or code[:1] not in NUMBERS or not code[1:].isdecimal():
            raise UnsafePickleError(f"an array is made of {code!r}, not of numbers")
        order = self.state[1] if isinstance(self.state, tuple) and len(self.state) > 1 else "="
        return np.dtype(code).newbyteorder(order if order in ("<", ">") else "=")


class _Array(_Held):
    """What an array would be made of; its state is (version, shape, type, Fortran order, content)."""

    def thawed(self) -> Array:
        if not isinstance(self.state, tuple) or len(self.state) != 5:
            raise UnsafePickleError("an array has no content")
        _, shape, kind, fortran, content = self.state
        return _from_bytes(content, kind, shape, "F" if fortran else "C")


class _Buffer(_Held):
    """An array as numpy pickles it since protocol 5: (content, type, shape, order)."""

    def thawed(self) -> Array:
        content, kind, shape, order = (*self.arguments, None, None, None, None)[:4]
        return _from_bytes(content, kind, shape, "F" if order == "F" else "C")


class _Chumpy(_Held):
    """Stands for chumpy's arrays: what they hold is under `x`."""

    def thawed(self) -> Array:
        if not isinstance(self.state, dict) or "x" not in self.state:
            raise UnsafePickleError("an array of chumpy's holds no numbers")
        return _thawed(self.state["x"])


class _Compressed(_Held):
    """Stands for scipy's compressed matrices, by column or by row."""

    by_column = True

    def thawed(self) -> Array:
        state = self.state if isinstance(self.state, dict) else {}
        shape = state.get("_shape", state.get("shape"))
        data, indices, starts = (_thawed(state.get(name)) for name in ("data", "indices", "indptr"))
        if (
            not isinstance(shape, tuple)
            or not _is_shape(shape)
            or len(shape) != 2
            or not len(data) == len(indices)
            or starts.ndim != 1
        ):
            raise UnsafePickleError("a sparse matrix is not whole")
        major = np.repeat(np.arange(len(starts) - 1), np.diff(starts))
        matrix = np.zeros(shape[::-1] if self.by_column else shape)
        matrix[major, indices] = data
        return matrix.T if self.by_column else matrix


class _Row(_Compressed):
    by_column = False


class _Bytes(_Held):
    """`_codecs.encode(text, "latin1")`: bytes as Python 3 pickles them for Python 2."""

    def content(self) -> object:
        return self.arguments[0] if self.arguments else b""


class _Instance(_Held):
    """`copyreg._reconstructor(class, object, None)`: an instance as protocols 0 and 1 have it."""

    def held(self) -> _Held:
        kind = self.arguments[0] if self.arguments else None
        if kind not in (_Chumpy, _Compressed, _Row):
            raise UnsafePickleError("it makes something that is not data")
        held = kind()
        held.state = self.state
        return held


KINDS: dict[tuple[str, str], type[_Held]] = {
    ("numpy", "ndarray"): _Name,
    ("numpy", "dtype"): _Type,
    **{(f"numpy.{core}.multiarray", "_reconstruct"): _Array for core in ("core", "_core")},
    **{(f"numpy.{core}.numeric", "_frombuffer"): _Buffer for core in ("core", "_core")},
    ("_codecs", "encode"): _Bytes,
    **{(module, "_reconstructor"): _Instance for module in ("copyreg", "copy_reg")},
    **{(module, "object"): _Name for module in ("builtins", "__builtin__")},
}


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if module.split(".")[0] == "chumpy":
            return _Chumpy
        if module.startswith("scipy.sparse") and name in ("csc_matrix", "csr_matrix"):
            return _Compressed if name == "csc_matrix" else _Row
        if (module, name) not in KINDS:
            raise UnsafePickleError(f"it asks for {module}.{name}, which no body model needs")
        return KINDS[module, name]


def read(content: bytes, wanted: Collection[str]) -> dict[str, Array]:
    """The arrays called `wanted` in a pickled dict. Raises ValueError that says what is wrong."""
    try:
        values = _Unpickler(io.BytesIO(content), encoding="latin1").load()
        if not isinstance(values, dict):
            raise UnsafePickleError(f"it holds a {type(values).__name__}, not arrays by name")
        return {name: _thawed(values[name]) for name in wanted if name in values}
    except ValueError:
        raise
    except Exception as error:  # a broken pickle raises whatever its bytes happen to mean
        raise ValueError(f"the pickle is broken: {error}") from error


def _thawed(value: object) -> Array:
    if isinstance(value, _Instance):
        value = value.held()
    if isinstance(value, _Array | _Buffer | _Chumpy | _Compressed):
        return value.thawed()
    raise UnsafePickleError(f"it holds a {type(value).__name__} in the place of an array")


def _from_bytes(content: object, kind: object, shape: object, order: Any) -> Array:
    if isinstance(content, _Bytes):
        content = content.content()
    if isinstance(content, str):  # Python 2 wrote it
        content = content.encode("latin1")
    if not isinstance(kind, _Type) or not isinstance(shape, tuple) or not _is_shape(shape):
        raise UnsafePickleError("an array has no proper shape or type")
    if not isinstance(content, bytes | bytearray):
        raise UnsafePickleError("an array's content is no bytes")
    dtype = kind.dtype()
    flat = np.frombuffer(content, dtype=dtype)
    if flat.size != math.prod(shape):
        raise UnsafePickleError("an array has too few or too many bytes")
    return flat.reshape(shape, order=order)


def _is_shape(shape: object) -> bool:
    return isinstance(shape, tuple) and all(isinstance(length, int) and length >= 0 for length in shape)
