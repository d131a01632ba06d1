// SPDX-License-Identifier: Apache-2.0

// Judge says what Kubernetes' own reader makes of a text. A request on standard input is the line `LENGTH` and the text; the answer is a
// line `document JSON` for each document that is not empty, or one line `error MESSAGE`, then `end`. `vague` stands before what may
// come out otherwise the next time: two keys that are one in JSON.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	goyaml "go.yaml.in/yaml/v2"
	"sigs.k8s.io/yaml"
)

// documents are the texts of the documents, each written anew unless there is only one.
func documents(text []byte) (parts [][]byte, vague bool, err error) {
	decoder := goyaml.NewDecoder(bytes.NewReader(text))
	for {
		var value any
		if err := decoder.Decode(&value); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, false, err
		}
		vague = vague || collides(value)
		if value == nil {
			continue
		}
		part, err := goyaml.Marshal(value)
		if err != nil {
			return nil, false, err
		}
		parts = append(parts, part)
	}
	if len(parts) == 1 && !bytes.Contains(text, []byte("---")) {
		parts[0] = text
	}
	return parts, vague, nil
}

// collides tells whether keys of different types are written alike.
func collides(value any) bool {
	switch value := value.(type) {
	case []any:
		for _, item := range value {
			if collides(item) {
				return true
			}
		}
	case map[any]any:
		seen := map[string]bool{}
		for key, item := range value {
			name := fmt.Sprint(key)
			if f, ok := key.(float64); ok {
				name = fmt.Sprint(float32(f))
			}
			if seen[name] || collides(item) {
				return true
			}
			seen[name] = true
		}
	}
	return false
}

func answer(out io.Writer, text []byte) {
	parts, vague, err := documents(text)
	var lines []string
	for _, part := range parts {
		converted, e := yaml.YAMLToJSON(part)
		if e == nil && !json.Valid(converted) {
			e = errors.New("not JSON")
		}
		if e != nil && err == nil {
			err = e
		}
		lines = append(lines, "document "+string(converted))
	}
	if vague {
		fmt.Fprintln(out, "vague")
	}
	if err != nil {
		lines = []string{"error " + strings.ReplaceAll(err.Error(), "\n", " ")}
	}
	for _, line := range lines {
		fmt.Fprintln(out, line)
	}
	fmt.Fprintln(out, "end")
}

func main() {
	in, out := bufio.NewReader(os.Stdin), bufio.NewWriter(os.Stdout)
	for {
		var n int
		if _, err := fmt.Fscanf(in, "%d\n", &n); err != nil {
			return
		}
		text := make([]byte, n)
		if _, err := io.ReadFull(in, text); err != nil {
			return
		}
		answer(out, text)
		out.Flush()
	}
}
