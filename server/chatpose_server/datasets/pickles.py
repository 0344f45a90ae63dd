"""Pickled numbers read without running what a pickle asks for: no function of numpy or of anything else is called.

4D-Humans keeps its annotations pickled (`.data.pyd`), and a pickle may name any function to be called on reading. Here the few
names that numpy's arrays and scalars are pickled with stand for stubs of our own, which only hold what they are given; every
other name is refused. Arrays are made from the bytes afterwards, by `numpy.frombuffer`, of plain numbers and texts only.
"""

from __future__ import annotations

import io
import math
import pickle
from collections.abc import Callable
from typing import Any

import numpy as np

LARGEST = 64 << 20
"""Bytes of a pickle that is still read; those of 4D-Humans have a few thousand."""
DEEPEST = 32
NUMBERS = "biufcSU"


class UnsafePickle(ValueError):
    """It names something that is not data."""


class _Type:
    """What numpy.dtype would be made of: a code such as "f4" and, by `__setstate__`, its byte order."""

    def __init__(self, code: object, *_: object) -> None:
        self.code = code if isinstance(code, str) else ""
        self.order = "="

    def __setstate__(self, state: tuple[Any, ...]) -> None:
        self.order = state[1] if state[1] in ("<", ">", "=", "|") else "="

    def dtype(self) -> np.dtype[Any]:
        if self.code[:1] == "O":
            return np.dtype(object)
        if self.code[:1] not in NUMBERS or not self.code[1:].isdecimal():
            raise UnsafePickle(f"an array is made of {self.code!r}, not of numbers")
        return np.dtype(self.code).newbyteorder(self.order)  # type: ignore[arg-type]


class _Array:
    """What an array would be made of: shape, type, Fortran order, and its bytes or its list of objects."""

    def __init__(self) -> None:
        self.shape: Any = (0,)
        self.type: Any = _Type("f4")
        self.fortran = False
        self.content: Any = b""

    def __setstate__(self, state: tuple[Any, ...]) -> None:
        _, self.shape, self.type, self.fortran, self.content = state

    def thawed(self, thaw: Callable[[Any], Any]) -> Any:
        if not isinstance(self.type, _Type) or not _is_shape(self.shape):
            raise UnsafePickle("an array has no proper shape or type")
        dtype = self.type.dtype()
        if dtype.hasobject:
            items = self.content if isinstance(self.content, list) else []
            return [thaw(item) for item in items] if self.shape else thaw(items[0])
        if not isinstance(self.content, bytes | bytearray):
            raise UnsafePickle("an array's content is no bytes")
        if len(self.content) != math.prod(self.shape) * dtype.itemsize:
            raise UnsafePickle("an array has too few or too many bytes")
        flat = np.frombuffer(bytes(self.content), dtype=dtype)
        return flat.reshape(self.shape, order="F" if self.fortran else "C")


def _is_shape(shape: object) -> bool:
    return isinstance(shape, tuple) and all(isinstance(length, int) and length >= 0 for length in shape)


def _reconstruct(*_: object) -> _Array:
    return _Array()


def _scalar(kind: object, content: object = b"") -> _Array:
    array = _Array()
    array.shape, array.type, array.content = (), kind, content if isinstance(content, bytes) else [content]
    return array


def _from_buffer(content: object, kind: object, shape: object, order: object = "C", *_: object) -> _Array:
    array = _Array()
    array.shape, array.type, array.content, array.fortran = shape, kind, content, order == "F"
    return array


def _encode(text: object, encoding: object = "latin1") -> bytes:
    if not isinstance(text, str) or encoding != "latin1":
        raise UnsafePickle("bytes are written in an unknown way")
    return text.encode("latin1")


def _bytes(content: object = b"", *rest: object) -> bytes:
    """`bytearray(bytes)`, and `bytearray(text, "latin-1")` of protocol 2."""
    return content if isinstance(content, bytes) else _encode(content) if rest else b""


class _Stub:
    """What a pickle may call, and cannot change."""

    __slots__ = ("_function",)

    def __init__(self, function: Callable[..., Any] | None) -> None:
        object.__setattr__(self, "_function", function)

    def __call__(self, *arguments: object) -> Any:
        if self._function is None:
            raise UnsafePickle("it calls what is only a name")
        return self._function(*arguments)

    def __setattr__(self, name: str, value: object) -> None:
        raise UnsafePickle("it changes what it may only call")

    def __setstate__(self, state: object) -> None:
        raise UnsafePickle("it changes what it may only call")


STUBS: dict[tuple[str, str], _Stub] = {
    ("numpy", "dtype"): _Stub(_Type),
    ("numpy", "ndarray"): _Stub(None),
    **{(f"numpy.{core}.multiarray", "_reconstruct"): _Stub(_reconstruct) for core in ("core", "_core")},
    **{(f"numpy.{core}.multiarray", "scalar"): _Stub(_scalar) for core in ("core", "_core")},
    **{(f"numpy.{core}.numeric", "_frombuffer"): _Stub(_from_buffer) for core in ("core", "_core")},
    ("_codecs", "encode"): _Stub(_encode),
    **{(module, name): _Stub(_bytes) for module in ("builtins", "__builtin__") for name in ("bytearray", "bytes")},
    ("collections", "OrderedDict"): _Stub(dict),
}


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if (module, name) not in STUBS:
            raise UnsafePickle(f"it asks for {module}.{name}, which is not data")
        return STUBS[module, name]


def read(content: bytes) -> Any:
    """Numbers, texts, lists, tuples, dicts and numpy arrays of a pickle. Raises ValueError that says what is wrong."""
    if len(content) > LARGEST:
        raise ValueError(f"the pickle has {len(content) >> 20} MiB, more than {LARGEST >> 20}")
    try:
        return _Thaw()(_Unpickler(io.BytesIO(content)).load())
    except ValueError:
        raise
    except Exception as error:  # a broken pickle raises whatever its bytes happen to mean
        raise ValueError(f"the pickle is broken: {error}") from error


class _Thaw:
    """Stubs to arrays, each object once, however often the pickle refers to it."""

    def __init__(self) -> None:
        self._done: dict[int, tuple[Any, Any]] = {}
        self._depth = 0

    def __call__(self, value: Any) -> Any:
        if id(value) not in self._done:
            self._depth += 1
            if self._depth > DEEPEST:
                raise ValueError("the pickle is nested too deeply")
            self._done[id(value)] = (value, self._thawed(value))  # the value itself too, so that its id stays its own
            self._depth -= 1
        return self._done[id(value)][1]

    def _thawed(self, value: Any) -> Any:
        if isinstance(value, _Array):
            return value.thawed(self)
        if isinstance(value, dict):
            return {key: self(item) for key, item in value.items() if isinstance(key, str | int)}
        if isinstance(value, list | tuple):
            return type(value)([self(item) for item in value])
        if value is None or isinstance(value, str | bytes | bytearray | bool | int | float):
            return value
        raise UnsafePickle(f"it holds a {type(value).__name__}, which is not data")
