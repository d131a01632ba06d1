// SPDX-License-Identifier: Apache-2.0

// What client-go sends in order to act as somebody else: a user of a kubeconfig, and what the options say over it, a line of JSON
// in; the headers a line of JSON out, null where it refuses.
package main

import (
	"bufio"
	"encoding/json"
	"net/http"
	"os"
	"strings"

	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/clientcmd"
	api "k8s.io/client-go/tools/clientcmd/api"
)

type question struct {
	Kubeconfig string
	As, UID    string
	Groups     []string
	Extra      map[string][]string
}

type recorder struct{ headers [][2]string }

func (r *recorder) RoundTrip(q *http.Request) (*http.Response, error) {
	for name, values := range q.Header {
		for _, value := range values {
			if strings.HasPrefix(name, "Impersonate-") {
				r.headers = append(r.headers, [2]string{name, value})
			}
		}
	}
	return &http.Response{StatusCode: 200, Body: http.NoBody}, nil
}

func headers(q question) ([][2]string, error) {
	config, err := clientcmd.Load([]byte(q.Kubeconfig))
	if err != nil {
		return nil, err
	}
	overrides := &clientcmd.ConfigOverrides{AuthInfo: api.AuthInfo{
		Impersonate: q.As, ImpersonateUID: q.UID, ImpersonateGroups: q.Groups, ImpersonateUserExtra: q.Extra}}
	client, err := clientcmd.NewDefaultClientConfig(*config, overrides).ClientConfig()
	if err != nil {
		return nil, err
	}
	r := &recorder{headers: [][2]string{}}
	rt, err := rest.HTTPWrappersForConfig(client, r)
	if err != nil {
		return nil, err
	}
	request, err := http.NewRequest("GET", "https://a.b/", nil)
	if err != nil {
		return nil, err
	}
	_, err = rt.RoundTrip(request)
	return r.headers, err
}

func main() {
	in, out := bufio.NewScanner(os.Stdin), json.NewEncoder(os.Stdout)
	for in.Scan() {
		var q question
		if err := json.Unmarshal(in.Bytes(), &q); err != nil {
			panic(err)
		}
		said, err := headers(q)
		if err != nil {
			said = nil
		}
		if err := out.Encode(said); err != nil {
			panic(err)
		}
	}
}
