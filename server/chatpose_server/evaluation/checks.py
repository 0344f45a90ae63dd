"""The language of checks: short expressions over the measures of a body, read with a whitelist and never with `eval`.

`knee('l')<110; ahead('r_wrist','r_shoulder')>.3` is two checks. A check compares measures with numbers, `and`, `or` and
`not` join them, and `before` is the body of the turn before: `moved(before,['l_ankle'])<.15`, `arm('l')>before.arm('l')+20`.
"""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .measures import Body

MEASURES = frozenset(
    name
    for name, value in vars(Body).items()
    if callable(value) and not name.startswith("_") and name not in ("point", "mirrored")
)
FUNCTIONS: Mapping[str, Callable[..., Any]] = {"min": min, "max": max, "abs": abs}
COMPARISONS: Mapping[type, Callable[[Any, Any], bool]] = {
    ast.Lt: operator.lt, ast.LtE: operator.le, ast.Gt: operator.gt, ast.GtE: operator.ge,
}  # fmt: skip
ARITHMETIC: Mapping[type, Callable[[Any, Any], Any]] = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv,
}  # fmt: skip


class CheckError(ValueError):
    """A check cannot be read; the message names the check and what is wrong with it."""


@dataclass(frozen=True)
class Verdict:
    """What one check said: whether it holds, and every measure that it took on the way, by its text."""

    check: str
    holds: bool
    measured: Mapping[str, float] = field(default_factory=dict)

    @property
    def kept(self) -> float | None:
        """For a check that bounds how far joints moved: how far they did, in metres."""
        moves = [
            value for text, value in self.measured.items() if text.startswith("moved(") and f"{text} <" in self.check
        ]
        return max(moves, default=None)


class Check:
    """One check, read once and asked of many bodies."""

    def __init__(self, text: str) -> None:
        try:
            tree = ast.parse(text.strip(), mode="eval").body
        except (SyntaxError, ValueError) as error:
            raise CheckError(f"The check {text!r} is not an expression: {error}") from None
        self.text = ast.unparse(tree)
        self._tree = tree

    def of(self, body: Body, before: Body | None = None) -> Verdict:
        """Ask the check of a body. Raises CheckError when it uses what a check may not use."""
        reading = _Reading(self.text, body, before)
        try:
            value = reading.value(self._tree)
        except KeyError as error:
            raise CheckError(f"The check {self.text!r} names {error}, which is not a point of the body.") from None
        except (TypeError, ZeroDivisionError) as error:
            raise CheckError(f"The check {self.text!r} does not fit its measures: {error}") from None
        if not isinstance(value, bool):
            raise CheckError(f"The check {self.text!r} must be true or false, not a number.")
        return Verdict(self.text, value, reading.measured)


def parse_checks(text: str) -> tuple[Check, ...]:
    """The checks of a prompt, separated by semicolons. Raises CheckError."""
    checks = tuple(Check(part) for part in text.split(";") if part.strip())
    if not checks:
        raise CheckError("A prompt needs at least one check.")
    return checks


class _Reading:
    """One walk over a check: what is not named here is refused."""

    def __init__(self, text: str, body: Body, before: Body | None) -> None:
        self._text = text
        self._body = body
        self._before = before
        self.measured: dict[str, float] = {}

    def value(self, node: ast.AST) -> Any:
        match node:
            case ast.Constant(value=str() | int() | float() as constant) if not isinstance(constant, bool):
                return constant
            case ast.List(elts=items):
                return [self.value(item) for item in items]
            case ast.Name(id="before"):
                return self._previous()
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                return not self.value(operand)
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                return -self.value(operand)
            case ast.BinOp(left=left, op=op, right=right) if type(op) in ARITHMETIC:
                return ARITHMETIC[type(op)](self.value(left), self.value(right))
            case ast.BoolOp(op=op, values=values):
                # All are read, none is skipped, so that the report shows every measure.
                facts = [self.value(value) for value in values]
                return all(facts) if isinstance(op, ast.And) else any(facts)
            case ast.Compare(left=left, ops=ops, comparators=others) if all(type(op) in COMPARISONS for op in ops):
                values = [self.value(node) for node in (left, *others)]
                return all(COMPARISONS[type(op)](a, b) for op, a, b in zip(ops, values, values[1:], strict=False))
            case ast.Call(func=func, args=args, keywords=[]):
                return self._call(node, func, [self.value(arg) for arg in args])
        raise CheckError(f"The check {self._text!r} uses {ast.unparse(node)!r}, which checks do not know.")

    def _call(self, node: ast.Call, func: ast.expr, args: list[Any]) -> Any:
        match func:
            case ast.Name(id=name) if name in FUNCTIONS:
                return FUNCTIONS[name](*args)
            case ast.Name(id=name) if name in MEASURES:
                body = self._body
            case ast.Attribute(value=ast.Name(id="before"), attr=name) if name in MEASURES:
                body = self._previous()
            case _:
                raise CheckError(f"The check {self._text!r} uses {ast.unparse(func)!r}, which is not a measure.")
        value = getattr(body, name)(*args)
        self.measured[ast.unparse(node)] = value
        return value

    def _previous(self) -> Body:
        if self._before is None:
            raise CheckError(f"The check {self._text!r} asks for the pose before, but its prompt has one turn.")
        return self._before
