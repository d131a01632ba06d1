# SPDX-License-Identifier: Apache-2.0
"""What a cluster says when it says no."""
REASONS = {400: "BadRequest", 401: "Unauthorized", 403: "Forbidden", 404: "NotFound", 405: "MethodNotAllowed", 406: "NotAcceptable",
           409: "Conflict", 410: "Expired", 415: "UnsupportedMediaType", 422: "Invalid", 429: "TooManyRequests",
           500: "InternalError", 503: "ServiceUnavailable", 504: "Timeout"}
MODIFIED = "the object has been modified; please apply your changes to the latest version and try again"


def body(code, message, reason=None, **details):
    return {"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Failure", "message": message,
            "reason": reason or REASONS.get(code, ""), "details": details, "code": code}


def details_of(kind, name):
    return {"name": name, "kind": kind.plural, **({"group": kind.group} if kind.group else {})}


class Failure(Exception):
    def __init__(self, code, message, reason=None, **details):
        super().__init__(message)
        self.code, self.body = code, body(code, message, reason, **details)


def missing(kind, name):
    return Failure(404, f'{kind.resource} "{name}" not found', **details_of(kind, name))


def conflict(kind, name, why=MODIFIED, reason=None):
    return Failure(409, f'Operation cannot be fulfilled on {kind.resource} "{name}": {why}', reason, **details_of(kind, name))


def invalid(kind, name, field, why):
    return Failure(422, f'{kind.kind} "{name}" is invalid: {field}: {why}', **details_of(kind, name),
                   causes=[{"reason": "FieldValueInvalid", "message": why, "field": field}])
