// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"context"
	"io"
	"iter"
	"runtime"
	"sync"
	"time"

	"libocreg.dev/go/internal/raw"
)

// long is how long one wait of a stream lasts, where its context has no deadline; then it waits again.
const long = time.Hour

// stream is what Watcher and LogReader have in common: one step at a time, and an end that may come from any goroutine.
type stream struct {
	lock    sync.Mutex // held during a step
	view    raw.Client // 0 once closed
	end     context.CancelFunc
	ended   context.Context
	release func() // what C holds, but for the view
	cleanup runtime.Cleanup
}

// begin takes over the view, and the handle that release frees.
func begin(view raw.Client, release func()) *stream {
	s := &stream{view: view, release: release}
	s.ended, s.end = context.WithCancel(context.Background())
	s.cleanup = runtime.AddCleanup(s, func(view raw.Client) { release(); raw.OcregReleaseClient(view) }, view)
	return s
}

func (s *stream) close() {
	s.end()
	s.lock.Lock()
	defer s.lock.Unlock()
	if s.view != 0 {
		s.cleanup.Stop()
		s.release()
		raw.OcregReleaseClient(s.view)
		s.view = 0
	}
}

// step waits for what comes next, until the context ends or the stream is closed, and takes it while nobody else can.
func (s *stream) step(ctx context.Context, next func(timeout int64, e *raw.Error) int, take func()) error {
	s.lock.Lock()
	defer s.lock.Unlock()
	if s.view == 0 {
		return errEnded
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	defer context.AfterFunc(s.ended, func() { cancel(errEnded) })()
	for {
		code, err := run(ctx, s.view, func(e *raw.Error) int { return next(timeout(ctx, long), e) })
		if s.ended.Err() != nil {
			return errEnded
		}
		if err != nil {
			return err
		}
		if code != raw.OCREG_AGAIN {
			take()
			return nil
		}
		if err := over(ctx); err != nil {
			return err
		}
	}
}

var errEnded = &Error{Code: ErrArgument, Message: "the stream is closed", RetryAfter: -1}

// EventType is what happened to an object.
type EventType int

// It is there, and was not known before; it has changed; it is gone; all that was there at the beginning has been told.
var (
	EventAdded    = EventType(raw.OCREG_EVENT_ADDED)
	EventModified = EventType(raw.OCREG_EVENT_MODIFIED)
	EventDeleted  = EventType(raw.OCREG_EVENT_DELETED)
	EventSynced   = EventType(raw.OCREG_EVENT_SYNCED)
)

// WatchEvent is what happened, and to which object.
type WatchEvent[T Typed] struct {
	Type   EventType
	Object T // nil with EventSynced
}

// Watcher tells of the objects of a kind, as they come and go; Watch makes it. It survives the end of connections and tells nothing
// twice. After an error it can be asked again, unless it is closed.
type Watcher[T Typed] struct {
	s *stream
	w raw.Watch
}

// Watch watches the objects of a kind: those that are there, then what happens to them; with options.ResourceVersion what happened
// since then. Nothing is sent before Next. Close it in the end. Options may be nil.
func Watch[T Typed](c *Client, options *ListOptions) (*Watcher[T], error) {
	var none T
	var w raw.Watch
	var e raw.Error
	if options == nil {
		options = &ListOptions{}
	}
	made, err := options.make(context.Background())
	if err != nil {
		return nil, err
	}
	defer raw.DeleteOcregListOptions(made)
	view, err := c.view()
	if err != nil {
		return nil, err
	}
	if code := raw.OcregClientWatch(view, none.typeID(), options.Namespace, made, &w, &e); code < 0 {
		raw.OcregReleaseClient(view)
		return nil, failure(code, e)
	}
	return &Watcher[T]{begin(view, func() { raw.OcregReleaseWatch(w) }), w}, nil
}

// Close ends the watch and gives its connection back; a Next that waits fails. A second time does nothing.
func (w *Watcher[T]) Close() { w.s.close() }

// Next waits for the next event, as long as the context lasts.
func (w *Watcher[T]) Next(ctx context.Context) (WatchEvent[T], error) {
	var event WatchEvent[T]
	var kind int32
	var h raw.Object
	err := w.s.step(ctx, func(timeout int64, e *raw.Error) int { return raw.OcregWatchNext(w.w, timeout, &kind, &h, e) }, func() {
		event.Type = EventType(kind)
		if h != 0 {
			event.Object = as[T](own(raw.OcregHold(h)))
		}
	})
	return event, err
}

// Events gives the events, one after the other, until the context or the watch ends, which is its last error, or another error.
func (w *Watcher[T]) Events(ctx context.Context) iter.Seq2[WatchEvent[T], error] {
	return func(yield func(WatchEvent[T], error) bool) {
		for {
			event, err := w.Next(ctx)
			if !yield(event, err) || err != nil {
				return
			}
		}
	}
}

// Version is up to which everything was told: another watch can go on from it. It is "" before the first list, and when closed.
func (w *Watcher[T]) Version() string {
	w.s.lock.Lock()
	defer w.s.lock.Unlock()
	if w.s.view == 0 {
		return ""
	}
	return raw.OcregWatchVersion(w.w)
}

// LogsOptions says what of a pod's log to read.
type LogsOptions struct {
	Container    string // not needed where the pod has one
	Follow       bool   // go on with what it will write
	Previous     bool   // of the container before the last restart
	Timestamps   bool
	Tail         *int64        // the last so many lines; nil means all
	SinceSeconds int64         // what was written in the last so many seconds; 0 means all
	Timeout      time.Duration // how long to wait for it to begin
}

type logReader struct {
	s    *stream
	l    raw.Logs
	ctx  context.Context
	left []byte
	over bool
}

// Logs reads a pod's log. The context holds for all of it. Close it in the end. Options may be nil.
func (c *Client) Logs(ctx context.Context, namespace, pod string, options *LogsOptions) (io.ReadCloser, error) {
	if options == nil {
		options = &LogsOptions{}
	}
	if err := checkText(namespace, pod); err != nil {
		return nil, err
	}
	made := raw.NewOcregLogsOptions()
	defer raw.DeleteOcregLogsOptions(made)
	if err := setTexts([]option{{options.Container, made.SetContainer}}); err != nil {
		return nil, err
	}
	made.SetFollow(options.Follow)
	made.SetPrevious(options.Previous)
	made.SetTimestamps(options.Timestamps)
	if options.Tail != nil {
		made.SetTail(*options.Tail)
	}
	made.SetSinceSeconds(options.SinceSeconds)
	made.SetTimeoutMs(timeout(ctx, options.Timeout))
	view, err := c.view()
	if err != nil {
		return nil, err
	}
	var l raw.Logs
	_, err = run(ctx, view, func(e *raw.Error) int { return raw.OcregClientLogs(view, namespace, pod, made, &l, e) })
	if err != nil {
		raw.OcregReleaseClient(view)
		return nil, err
	}
	return &logReader{s: begin(view, func() { raw.OcregReleaseLogs(l) }), l: l, ctx: ctx}, nil
}

// Read gives what comes next; one goroutine at a time.
func (r *logReader) Read(to []byte) (int, error) {
	if len(r.left) == 0 && !r.over && len(to) > 0 {
		var lent raw.Lent
		var n uint64
		err := r.s.step(r.ctx, func(timeout int64, e *raw.Error) int { return raw.OcregLogsNext(r.l, timeout, &lent, &n, e) },
			func() { r.left = lent.Copy(n) })
		if err != nil {
			return 0, err
		}
		r.over = n == 0
	}
	if r.over {
		return 0, io.EOF
	}
	n := copy(to, r.left)
	r.left = r.left[n:]
	return n, nil
}

// Close stops reading; a Read that waits fails. A second time does nothing.
func (r *logReader) Close() error {
	r.s.close()
	return nil
}
