// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

const (
	configs = "/apis/imageregistry.operator.openshift.io/v1/configs"
	items   = 500
	version = `"resourceVersion":"48213"`
)

func read(objects, name string) string {
	text, err := os.ReadFile(filepath.Join(objects, name))
	must(err)
	return strings.TrimSpace(string(text))
}

// list is a page of as many objects as a client asks for at a time.
func list(apiVersion, kind, item, ca string) []byte {
	pem, err := json.Marshal(ca)
	must(err)
	var b strings.Builder
	fmt.Fprintf(&b, `{"kind":%q,"apiVersion":%q,"metadata":{"resourceVersion":"48213"},"items":[`, kind, apiVersion)
	for i := range items {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(strings.NewReplacer("@I@", strconv.Itoa(i), "@UID@", fmt.Sprintf("%012x", i), "@VERSION@", strconv.Itoa(20000+i),
			"@CA@", strings.Trim(string(pem), `"`)).Replace(item))
	}
	b.WriteString("]}\n")
	return []byte(b.String())
}

// watch sends one event after the other, each by itself as the API server does.
func watch(w http.ResponseWriter, config string) {
	flusher := w.(http.Flusher)
	head, tail, found := strings.Cut(config, version)
	if !found {
		must(fmt.Errorf("the object has no %s", version))
	}
	flusher.Flush()
	for i := range *events {
		if _, err := fmt.Fprintf(w, `{"type":"MODIFIED","object":%s"resourceVersion":"%d"%s}`+"\n", head, 100000+i, tail); err != nil {
			return
		}
		flusher.Flush()
	}
}

func always(body []byte) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		_, _ = io.Copy(io.Discard, r.Body)
		_, _ = w.Write(body)
	}
}

func answer(mux *http.ServeMux, objects string) {
	ca, _ := makeCertificates()
	config := read(objects, "config.json")
	mux.HandleFunc(configs+"/cluster", always([]byte(config+"\n")))
	mux.HandleFunc(configs, func(w http.ResponseWriter, r *http.Request) { watch(w, config) })
	mux.HandleFunc("/api/v1/configmaps", always(list("v1", "ConfigMapList", read(objects, "configmap.json"), ca)))
	mux.HandleFunc("/apis/route.openshift.io/v1/routes", always(list("route.openshift.io/v1", "RouteList", read(objects, "route.json"), ca)))
}
