// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"libocreg.dev/go/internal/raw"
)

// vectors is the file that C and Python run too; it is there only in the library's repository.
const vectors = "../../tests/vectors/vectors.json"

type vector struct {
	Name, Op, Type, Input, Hex, Want string
	Args                             []string
	Options                          struct {
		Format, Level, Target, Old string
		Strict, Status             bool
		MaxBytes                   int `json:"max_bytes"`
		MaxDepth                   int `json:"max_depth"`
		MaxNodes                   int `json:"max_nodes"`
		MaxKey                     int `json:"max_key"`
	}
}

func (v *vector) text() []byte {
	if v.Hex == "" {
		return []byte(v.Input)
	}
	text, err := hex.DecodeString(v.Hex)
	if err != nil {
		panic(err)
	}
	return text
}

func (v *vector) format() Format {
	return map[string]Format{"json": JSON, "yaml": YAML}[v.Options.Format]
}

func (v *vector) decodeOptions() *DecodeOptions {
	o := v.Options
	return &DecodeOptions{v.format(), o.Strict, o.MaxBytes, o.MaxDepth, o.MaxNodes, o.MaxKey}
}

func (v *vector) decode() (Typed, error) {
	if v.Type == "" {
		return ParseWith(v.text(), v.decodeOptions())
	}
	x, err := decode(raw.OcregTypeFind(v.Type), v.text(), v.decodeOptions())
	if err != nil {
		return nil, err
	}
	return types[raw.OcregTypeFind(v.Type)-1].wrap(x), nil
}

// task is one row at work.
type task struct {
	*testing.T
	*vector
	x Typed
}

func (t *task) other(text string) Typed {
	x, err := decode(t.x.typeID(), []byte(text), nil)
	if err != nil {
		t.Fatal(err)
	}
	return t.x.wrap(x)
}

// place is the object that has the field that the first argument names, and that field.
func (t *task) place() (Typed, field) {
	steps, at := strings.Split(t.Args[0], "."), t.x
	for len(steps) > 1 && !isNobody(at) {
		got := reflect.ValueOf(call(t.T, at, "", fieldNamed(t.T, at, steps[0]), ""))
		steps = steps[1:]
		if i, err := strconv.Atoi(steps[0]); err == nil {
			got = got.MethodByName("At").Call([]reflect.Value{reflect.ValueOf(i)})[0]
			steps = steps[1:]
		}
		at = got.Interface().(Typed)
	}
	if isNobody(at) {
		return at, field{}
	}
	return at, fieldNamed(t.T, at, steps[0])
}

func isNobody(x Typed) bool { return reflect.ValueOf(x).IsNil() }

func fieldNamed(t *testing.T, x Typed, name string) field {
	for _, f := range fieldsOf(x.typeID()) {
		if f.name == name {
			return f
		}
	}
	t.Fatalf("%T has no field %s", x, name)
	return field{}
}

// invoke calls the method for the field at the place; the last result that is an error is given.
func (t *task) invoke(prefix, suffix string, arguments ...any) ([]reflect.Value, error) {
	x, f := t.place()
	m, ok := method(x, prefix, f.name, suffix)
	if !ok {
		t.Fatalf("no method %s%s%s", prefix, f.name, suffix)
	}
	return invoke(m, arguments...)
}

// in calls a method of the list or map at the place.
func (t *task) in(name string, arguments ...any) ([]reflect.Value, error) {
	got, _ := t.invoke("", "")
	return invoke(got[0].MethodByName(name), arguments...)
}

func invoke(m reflect.Value, arguments ...any) ([]reflect.Value, error) {
	values := make([]reflect.Value, len(arguments))
	for i, argument := range arguments {
		values[i] = reflect.ValueOf(argument)
	}
	results := m.Call(values)
	if n := len(results); n > 0 {
		if err, ok := results[n-1].Interface().(error); ok {
			return results, err
		}
	}
	return results, nil
}

func (t *task) json() (string, error) {
	text, err := t.x.obj().MarshalJSON()
	return string(text), err
}

// then gives the object as JSON where nothing failed.
func (t *task) then(err error) (string, error) {
	if err != nil {
		return "", err
	}
	return t.json()
}

func (t *task) encoded(options EncodeOptions) (string, error) {
	text, err := t.x.obj().Encode(options)
	return string(text), err
}

func (t *task) index(i int) int {
	n, err := strconv.Atoi(t.Args[i])
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func state(t *task) (string, error) {
	x, f := t.place()
	switch {
	case isNobody(x):
	case call(t.T, x, "Has", f, "") == true:
		return "value", nil
	case call(t.T, x, "Is", f, "Null") == true:
		return "null", nil
	}
	return "unset", nil
}

func read(t *task) (string, error) {
	x, f := t.place()
	if isNobody(x) || call(t.T, x, "Has", f, "") == false {
		return "none", nil
	}
	return fmt.Sprintf("value %v", call(t.T, x, "", f, "")), nil
}

func put(t *task) (string, error) {
	var value any = t.Args[1]
	switch _, f := t.place(); f.kind {
	case raw.OCREG_KIND_INT:
		n, err := strconv.ParseInt(t.Args[1], 10, 64)
		must(t.T, err)
		value = n
	case raw.OCREG_KIND_BOOL:
		value = t.Args[1] == "true"
	case raw.OCREG_KIND_RAW:
		value = json.RawMessage(t.Args[1])
	}
	_, err := t.invoke("Set", "", value)
	return t.then(err)
}

func (t *task) element() Typed {
	_, f := t.place()
	x, err := decode(uint(f.element), []byte(t.Args[2]), nil)
	must(t.T, err)
	return types[f.element-1].wrap(x)
}

func insert(t *task) (string, error) {
	if _, f := t.place(); f.kind == raw.OCREG_KIND_STRINGS {
		_, err := t.in("Insert", t.index(1), t.Args[2])
		return t.then(err)
	}
	if _, err := t.in("Insert", t.index(1)); err != nil {
		return "", err
	}
	_, err := t.in("Set", t.index(1), t.element())
	return t.then(err)
}

func find(t *task) (string, error) {
	got, err := t.in("Find", t.Args[1])
	if got[0].Kind() == reflect.Int && got[0].Int() < 0 || got[0].Kind() == reflect.Pointer && got[0].IsNil() {
		return "none", err
	}
	return "found", err
}

func entry(t *task) (string, error) {
	got, err := t.in("Get", t.Args[1])
	if !got[1].Bool() {
		return "none", err
	}
	return "value " + got[0].String(), err
}

func count(t *task) (string, error) {
	got, err := t.in("Len")
	return fmt.Sprint(got[0].Int()), err
}

func keys(t *task) (string, error) {
	got, err := t.in("Keys")
	return strings.Join(got[0].Interface().([]string), ","), err
}

func unknown(t *task) (string, error) {
	members, out := t.x.obj().Unknown(), []string{}
	for _, name := range slices.Backward(slices.Sorted(maps.Keys(members))) { // a map of Go has no order
		out = append(out, name+"="+string(members[name]))
	}
	return strings.Join(out, ","), nil
}

func diff(t *task) (string, error) {
	patch, err := Diff(t.x, t.other(t.Args[0]))
	return string(patch), err
}

func get(t *task) (string, error) {
	value, ok, err := t.x.obj().PathGet(t.Args[0])
	if !ok {
		return "none", err
	}
	return "value " + value, err
}

func (v *vector) checkOptions() *CheckOptions {
	o := &CheckOptions{Status: v.Options.Status, Decode: v.decodeOptions()}
	for o.Level < LevelAdvice && o.Level.String() != v.Options.Level && v.Options.Level != "" {
		o.Level++
	}
	fmt.Sscanf(v.Options.Target, "%d.%d", &o.Target.Major, &o.Target.Minor)
	return o
}

func lines(found *Findings, places bool) string {
	var out []string
	for _, f := range found.List {
		line := fmt.Sprintf("%s %v %s", f.Rule, f.Severity, f.Path)
		if places {
			line += fmt.Sprintf(" %d:%d %d", f.Line, f.Column, f.Document)
		}
		out = append(out, line)
	}
	for _, path := range found.Pruned {
		out = append(out, "pruned "+path)
	}
	if out == nil {
		return "nothing"
	}
	return strings.Join(out, "\n")
}

func validate(t *task) (string, error) {
	o := t.checkOptions()
	if t.Options.Old != "" {
		o.Old = t.other(t.Options.Old)
	}
	found, err := t.x.obj().Validate(o)
	if err != nil {
		return "", err
	}
	return lines(found, false), nil
}

func check(t *task) (string, error) {
	found, err := Check(t.text(), t.checkOptions())
	if err != nil {
		return "", err
	}
	return lines(found, true), nil
}

func locate(t *task) (string, error) {
	line, column, err := Locate(t.text(), t.format(), t.Args[0])
	return fmt.Sprintf("%d:%d", line, column), err
}

// changes are operations that call one method and give the object.
func change(call func(t *task) error) func(t *task) (string, error) {
	return func(t *task) (string, error) { return t.then(call(t)) }
}

func errorOf(_ []reflect.Value, err error) error { return err }

var syntaxes = []string{"", "dns-label", "dns-name", "host", "host-port", "url", "qualified-name", "label-value", "key", "duration",
	"api-duration", "quantity", "api-quantity", "cron", "cron-zone", "zone", "s3-bucket", "gcs-bucket", "azure-container", "azure-account"}

func syntax(t *task) (string, error) {
	return "right", CheckSyntax(Syntax(slices.Index(syntaxes, t.Args[0])), string(t.text()))
}

func duration(t *task) (string, error) {
	d, err := ParseDuration(string(t.text()))
	if err != nil {
		return "", err
	}
	text, err := FormatDuration(d)
	return fmt.Sprintf("%d %s", d, text), err
}

func quantity(t *task) (string, error) {
	value, err := QuantityValue(string(t.text()))
	return fmt.Sprint(value), err
}

func quantities(t *task) (string, error) {
	order, err := CompareQuantities(string(t.text()), t.Args[0])
	return fmt.Sprint(order), err
}

func nextRun(t *task) (string, error) {
	zone := time.FixedZone("", t.index(1))
	found, err := NextRun(string(t.text()), time.Unix(int64(t.index(0)), 0).In(zone))
	return fmt.Sprint(found.Unix()), err
}

var onText = map[string]func(t *task) (string, error){"check": check, "locate": locate, "syntax": syntax, "duration": duration,
	"quantity": quantity, "quantities": quantities, "next run": nextRun}

var ops = map[string]func(t *task) (string, error){
	"json":     (*task).json,
	"yaml":     func(t *task) (string, error) { return t.encoded(EncodeOptions{Format: YAML}) },
	"indented": func(t *task) (string, error) { return t.encoded(EncodeOptions{Format: JSONIndented}) },
	"redacted": func(t *task) (string, error) { return t.encoded(EncodeOptions{Redact: true}) },
	"brief":    func(t *task) (string, error) { return t.encoded(EncodeOptions{NoManagedFields: true}) },
	"copy": func(t *task) (string, error) {
		copied := t.x.obj().copy()
		text, err := copied.MarshalJSON()
		return string(text), err
	},
	"type":  func(t *task) (string, error) { return strings.ToLower(reflect.TypeOf(t.x).Elem().Name()), nil },
	"get":   get,
	"set":   change(func(t *task) error { return t.x.obj().PathSet(t.Args[0], t.Args[1]) }),
	"unset": change(func(t *task) error { return t.x.obj().PathUnset(t.Args[0]) }),
	"state": state,
	"read":  read,
	"put":   put,
	"clear": change(func(t *task) error { return errorOf(t.invoke("Clear", "")) }),
	"null":  change(func(t *task) error { return errorOf(t.invoke("Set", "Null")) }),
	"make": change(func(t *task) error {
		if _, f := t.place(); f.kind == raw.OCREG_KIND_MAP {
			return errorOf(t.invoke("Set", "", map[string]string(nil)))
		} else if f.kind != raw.OCREG_KIND_OBJECT {
			return errorOf(t.invoke("Set", ""))
		}
		return errorOf(t.invoke("Make", ""))
	}),
	"insert":     insert,
	"assign":     change(func(t *task) error { return errorOf(t.in("Set", t.index(1), t.element())) }),
	"remove":     change(func(t *task) error { return errorOf(t.in("Remove", t.index(1))) }),
	"move":       change(func(t *task) error { return errorOf(t.in("Move", t.index(1), t.index(2))) }),
	"find":       find,
	"count":      count,
	"entry":      entry,
	"put_entry":  change(func(t *task) error { return errorOf(t.in("Set", t.Args[1], t.Args[2])) }),
	"drop_entry": change(func(t *task) error { return errorOf(t.in("Delete", t.Args[1])) }),
	"keys":       keys,
	"unknown":    unknown,
	"equal":      func(t *task) (string, error) { return fmt.Sprint(t.x.obj().Equal(t.other(t.Args[0]))), nil },
	"diff":       diff,
	"apply":      change(func(t *task) error { return t.x.obj().Apply([]byte(t.Args[0])) }),
	"defaults":   change(func(t *task) error { return t.x.obj().ApplyDefaults() }),
	"validate":   validate,
}

// path is that of an error; setters name the field alone, which is not compared.
func (t *task) path(e *Error) string {
	if e.Path == "" || e.Message == refusal(-1, "").Error() {
		return ""
	}
	return " " + e.Path
}

func (t *task) outcome() (string, error) {
	if op := onText[t.Op]; op != nil {
		return op(t)
	}
	op := ops[t.Op]
	if op == nil {
		t.Fatalf("no operation %s", t.Op)
	}
	x, err := t.decode()
	if err != nil {
		return "", err
	}
	t.x = x
	return op(t)
}

// TestVectors runs the rows that C and Python run, with the same outcomes.
func TestVectors(t *testing.T) {
	text, err := os.ReadFile(vectors)
	if err != nil {
		t.Skip(err)
	}
	var file struct{ Rows []vector }
	must(t, json.Unmarshal(text, &file))
	for i := range file.Rows {
		v := &file.Rows[i]
		t.Run(v.Name, func(t *testing.T) {
			task := &task{t, v, nil}
			got, err := task.outcome()
			var e *Error
			if errors.As(err, &e) {
				got = "error " + e.Code.String()
				if e.Line > 0 {
					got += fmt.Sprintf(" %d:%d", e.Line, e.Column)
				}
				got += task.path(e)
			} else if err != nil {
				t.Fatal(err)
			}
			if got != v.Want {
				t.Errorf("%s\n  wanted: %s\n  got:    %s", v.Op, v.Want, got)
			}
		})
	}
}
