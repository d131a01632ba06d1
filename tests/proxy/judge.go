// SPDX-License-Identifier: Apache-2.0

// Which proxy client-go and Go's net/http choose: a line of JSON in, a line of JSON out. What is configured goes all the way, from a
// kubeconfig to the transport; so does the environment with --whole, for the one question of that process, whose environment it is.
// Otherwise the environment's part is played by the packages that do it, since net/http looks at it once only.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"net"
	"net/http"
	"net/url"
	"os"
	"strconv"

	"golang.org/x/net/http/httpproxy"
	utilnet "k8s.io/apimachinery/pkg/util/net"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/clientcmd"
	api "k8s.io/client-go/tools/clientcmd/api"
)

type question struct {
	Host                string
	Port                int
	ProxyURL            *string
	HTTPSProxy, NoProxy string
}

// Bytes where they need not be UTF-8.
type answer struct {
	Error          string
	None           bool
	Applies        bool // whether the server is reached through the environment's proxy, if that is one
	Scheme         string
	Host           []byte
	Port           string
	User, Password []byte
}

func server(q question) string {
	return "https://" + net.JoinHostPort(q.Host, strconv.Itoa(q.Port))
}

func transport(rt http.RoundTripper) (*http.Transport, error) {
	for {
		if t, ok := rt.(*http.Transport); ok {
			return t, nil
		}
		wrapper, ok := rt.(utilnet.RoundTripperWrapper)
		if !ok {
			return nil, errors.New("no transport")
		}
		rt = wrapper.WrappedRoundTripper()
	}
}

// From the kubeconfig to the proxy.
func whole(q question) (*url.URL, error) {
	config := api.NewConfig()
	cluster := &api.Cluster{Server: server(q)}
	if q.ProxyURL != nil {
		cluster.ProxyURL = *q.ProxyURL
	}
	config.Clusters["c"] = cluster
	config.AuthInfos["u"] = &api.AuthInfo{Token: "t"}
	config.Contexts["x"] = &api.Context{Cluster: "c", AuthInfo: "u"}
	config.CurrentContext = "x"
	client, err := clientcmd.NewDefaultClientConfig(*config, &clientcmd.ConfigOverrides{}).ClientConfig()
	if err != nil {
		return nil, err
	}
	rt, err := rest.TransportFor(client)
	if err != nil {
		return nil, err
	}
	t, err := transport(rt)
	if err != nil {
		return nil, err
	}
	request, err := http.NewRequest("GET", server(q), nil)
	if err != nil {
		return nil, err
	}
	return t.Proxy(request)
}

func fromEnvironment(q question, proxy string) (*url.URL, error) {
	os.Setenv("NO_PROXY", q.NoProxy)
	config := httpproxy.Config{HTTPSProxy: proxy, NoProxy: q.NoProxy}
	decide := config.ProxyFunc()
	request, err := http.NewRequest("GET", server(q), nil)
	if err != nil {
		return nil, err
	}
	return utilnet.NewProxierWithNoProxyCIDR(func(r *http.Request) (*url.URL, error) { return decide(r.URL) })(request)
}

func choose(q question, isWhole bool) (a answer) {
	var proxy *url.URL
	var err error
	if isWhole || (q.ProxyURL != nil && *q.ProxyURL != "") {
		proxy, err = whole(q)
	} else {
		proxy, err = fromEnvironment(q, q.HTTPSProxy)
	}
	if sure, err := fromEnvironment(q, "http://sure:1"); err == nil && sure != nil {
		a.Applies = true
	}
	if err != nil {
		a.Error = err.Error()
		return a
	}
	if proxy == nil {
		a.None = true
		return a
	}
	password, _ := proxy.User.Password()
	a.Scheme, a.Host, a.Port = proxy.Scheme, []byte(proxy.Hostname()), proxy.Port()
	a.User, a.Password = []byte(proxy.User.Username()), []byte(password)
	return a
}

func main() {
	isWhole := len(os.Args) > 1 && os.Args[1] == "--whole"
	in, out := bufio.NewScanner(os.Stdin), json.NewEncoder(os.Stdout)
	for in.Scan() {
		var q question
		if err := json.Unmarshal(in.Bytes(), &q); err != nil {
			panic(err)
		}
		if err := out.Encode(choose(q, isWhole)); err != nil {
			panic(err)
		}
	}
}
