// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"fmt"
	"strings"
	"time"

	"libocreg.dev/go/internal/raw"
)

// Code is what went wrong, and so what a program can do about it. A value never changes its meaning. It is an error, so that
// errors.Is can ask for it.
type Code int

// What can go wrong; the header error.h of the library says more of each.
var (
	ErrNoMemory        = Code(raw.OCREG_E_NOMEM)
	ErrArgument        = Code(raw.OCREG_E_ARG)
	ErrSyntax          = Code(raw.OCREG_E_SYNTAX)
	ErrEncoding        = Code(raw.OCREG_E_ENCODING)
	ErrLimit           = Code(raw.OCREG_E_LIMIT)
	ErrType            = Code(raw.OCREG_E_TYPE)
	ErrInvalid         = Code(raw.OCREG_E_INVALID)
	ErrUnknown         = Code(raw.OCREG_E_UNKNOWN)
	ErrDuplicate       = Code(raw.OCREG_E_DUPLICATE)
	ErrNoField         = Code(raw.OCREG_E_NOFIELD)
	ErrKind            = Code(raw.OCREG_E_KIND)
	ErrRange           = Code(raw.OCREG_E_RANGE)
	ErrFile            = Code(raw.OCREG_E_FILE)
	ErrKubeconfig      = Code(raw.OCREG_E_KUBECONFIG)
	ErrCredential      = Code(raw.OCREG_E_CREDENTIAL)
	ErrUnsupported     = Code(raw.OCREG_E_UNSUPPORTED)
	ErrResolve         = Code(raw.OCREG_E_RESOLVE)
	ErrConnect         = Code(raw.OCREG_E_CONNECT)
	ErrTLS             = Code(raw.OCREG_E_TLS)
	ErrTimeout         = Code(raw.OCREG_E_TIMEOUT)
	ErrCancelled       = Code(raw.OCREG_E_CANCELLED)
	ErrTruncated       = Code(raw.OCREG_E_TRUNCATED)
	ErrContent         = Code(raw.OCREG_E_CONTENT)
	ErrRedirect        = Code(raw.OCREG_E_REDIRECT)
	ErrTransport       = Code(raw.OCREG_E_TRANSPORT)
	ErrFork            = Code(raw.OCREG_E_FORK)
	ErrBadRequest      = Code(raw.OCREG_E_BADREQUEST)
	ErrUnauthorized    = Code(raw.OCREG_E_UNAUTHORIZED)
	ErrForbidden       = Code(raw.OCREG_E_FORBIDDEN)
	ErrNotFound        = Code(raw.OCREG_E_NOTFOUND)
	ErrConflict        = Code(raw.OCREG_E_CONFLICT)
	ErrExists          = Code(raw.OCREG_E_EXISTS)
	ErrGone            = Code(raw.OCREG_E_GONE)
	ErrMediaType       = Code(raw.OCREG_E_MEDIATYPE)
	ErrTooManyRequests = Code(raw.OCREG_E_TOOMANY)
	ErrServer          = Code(raw.OCREG_E_SERVER)
	ErrHTTP            = Code(raw.OCREG_E_HTTP)
	ErrNoOAuth         = Code(raw.OCREG_E_NOOAUTH)
)

// String is the code as a word, E_CONFLICT for instance.
func (c Code) String() string { return raw.OcregCodeName(int(c)) }

func (c Code) Error() string { return c.String() }

// Cause is one of the reasons that a server gave for refusing an object.
type Cause struct {
	Path, Message string
	Manager       string // in a conflict, who owns the field
}

// Error is why a call failed. What is not known is "" or 0.
type Error struct {
	Code         Code
	Path         string // the field it is about, as the API server spells it
	Message      string
	Hint         string // what a person can do about it
	Line, Column int    // in the text that was read, from 1
	HTTPStatus   int
	Reason       string // the API server's word for it
	Causes       []Cause
	RetryAfter   time.Duration // as the server asked; negative if it did not
	Request      string        // what was asked, "GET https://HOST/PATH"
	RequestID    string        // the server's own name for it (Audit-Id), by which its audit log has it
	Notes        []string      // further facts, for people: the certificates of a server that was refused
	TLSFault     TLSFault      // what was wrong with TLS
	from         *refused
}

func (e *Error) Error() string {
	var b strings.Builder
	if e.Line > 0 {
		fmt.Fprintf(&b, "%d:%d: ", e.Line, e.Column)
	}
	if e.Path != "" {
		b.WriteString(e.Path + ": ")
	}
	b.WriteString(e.Message)
	return b.String()
}

// Is tells whether target is the code of e.
func (e *Error) Is(target error) bool {
	code, ok := target.(Code)
	return ok && code == e.Code
}

// Timeout tells whether the deadline passed, as net.Error does.
func (e *Error) Timeout() bool { return e.Code == ErrTimeout }

// failure turns what a call of the library answered into an error, and drops the library's. It is nil where code is not
// negative.
func failure(code int, e raw.Error) error {
	if code >= 0 {
		return nil
	}
	if e == 0 {
		return refusal(code, "")
	}
	defer raw.OcregReleaseError(e)
	err := &Error{
		Code:       Code(code),
		Path:       raw.OcregErrorPath(e),
		Message:    raw.OcregErrorMessage(e),
		Hint:       raw.OcregErrorHint(e),
		Line:       int(raw.OcregErrorLine(e)),
		Column:     int(raw.OcregErrorColumn(e)),
		HTTPStatus: raw.OcregErrorHttpStatus(e),
		Reason:     raw.OcregErrorReason(e),
		RetryAfter: time.Duration(raw.OcregErrorRetryAfter(e)) * time.Second,
		Request:    raw.OcregErrorRequest(e),
		RequestID:  raw.OcregErrorRequestId(e),
		TLSFault:   TLSFault(raw.OcregErrorTlsFault(e)),
		from:       keepError(e),
	}
	for i := range raw.OcregErrorCauseCount(e) {
		err.Causes = append(err.Causes, Cause{raw.OcregErrorCausePath(e, i), raw.OcregErrorCauseMessage(e, i),
			raw.OcregErrorCauseManager(e, i)})
	}
	for i := range raw.OcregErrorNoteCount(e) {
		err.Notes = append(err.Notes, raw.OcregErrorNote(e, i))
	}
	return err
}

// refusal is the error for what a setter answered, nil where that is not negative.
func refusal(code int, path string) error {
	if code >= 0 {
		return nil
	}
	return &Error{Code: Code(code), Path: path, Message: "the value cannot be stored", RetryAfter: -1}
}

var errNoObject = &Error{Code: ErrArgument, Message: "there is no object: it is nil, closed or was not made by New", RetryAfter: -1}

// checkText finds what C would cut short.
func checkText(values ...string) error {
	for _, value := range values {
		if strings.IndexByte(value, 0) >= 0 {
			return &Error{Code: ErrArgument, Message: "the text holds a NUL character", RetryAfter: -1}
		}
	}
	return nil
}
