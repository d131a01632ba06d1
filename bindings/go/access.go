// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"context"
	"maps"
	"slices"
	"strings"
	"time"

	"libocreg.dev/go/internal/raw"
)

// Plugins is which programs a kubeconfig may have run for a credential.
type Plugins int

// Any, as kubectl does; none: a kubeconfig that needs one is refused; those of ClientOptions.PluginList.
const (
	PluginsAllow Plugins = iota
	PluginsDeny
	PluginsListed
)

// ClientOptions says where to connect and as whom. What is empty comes from the kubeconfig.
type ClientOptions struct {
	Kubeconfig string      // a file; "" means the list in KUBECONFIG, else ~/.kube/config
	Loaded     *Kubeconfig // instead of reading files
	Context    string
	Cluster    string // of the kubeconfig, in place of the context's
	User       string // of the kubeconfig, in place of the context's

	Server        string // https://host:port
	CAFile        string
	TLSServerName string // the name to expect in the server's certificate
	Proxy         string // http://, https:// or socks5://HOST:PORT; "none": none
	Insecure      bool   // do not look at the server's certificate: anybody on the way can be the server, and reads the token

	Token     string
	TokenFile string // read again every minute
	CertFile  string // a client certificate
	KeyFile   string // its key; not encrypted

	As       string              // act as this user,
	AsUID    string              // with this uid,
	AsGroups []string            // as a member of these groups,
	AsExtra  map[string][]string // with these facts

	Plugins     Plugins  // which programs may be run for a credential
	PluginList  []string // names as the kubeconfig has them, or whole paths
	Interactive bool     // such a program may ask the user
	Strict      bool     // refuse a kubeconfig that others may read or write

	FieldManager string // the name under which changes are recorded
	Timeout      time.Duration
	UserAgent    string // "" means the library's name and release
	HTTP2        bool   // speak HTTP/2 where the server does
}

// perLine puts texts on lines, as C takes lists.
func perLine(what string, texts []string) (string, error) {
	for _, text := range texts {
		if text == "" || strings.ContainsRune(text, '\n') {
			return "", &Error{Code: ErrArgument, Message: what + ": a text is empty or has a line break", RetryAfter: -1}
		}
	}
	return strings.Join(texts, "\n"), nil
}

func factsPerLine(facts map[string][]string) (string, error) {
	var lines []string
	for _, key := range slices.Sorted(maps.Keys(facts)) {
		if key == "" || strings.ContainsRune(key, '=') {
			return "", &Error{Code: ErrArgument, Message: "AsExtra: a key is empty or has an equals sign", RetryAfter: -1}
		}
		for _, value := range facts[key] {
			lines = append(lines, key+"="+value)
		}
	}
	return perLine("AsExtra", lines)
}

func (o *ClientOptions) texts(c raw.OcregClientOptions) ([]option, error) {
	groups, err := perLine("AsGroups", o.AsGroups)
	if err != nil {
		return nil, err
	}
	facts, err := factsPerLine(o.AsExtra)
	if err != nil {
		return nil, err
	}
	programs, err := perLine("PluginList", o.PluginList)
	return []option{
		{o.Kubeconfig, c.SetKubeconfig}, {o.Context, c.SetContext}, {o.Cluster, c.SetCluster}, {o.User, c.SetUser},
		{o.Server, c.SetServer}, {o.CAFile, c.SetCaFile}, {o.TLSServerName, c.SetTlsServerName}, {o.Proxy, c.SetProxy},
		{o.Token, c.SetToken}, {o.TokenFile, c.SetTokenFile}, {o.CertFile, c.SetCertFile}, {o.KeyFile, c.SetKeyFile},
		{o.As, c.SetAs}, {o.AsUID, c.SetAsUid}, {groups, c.SetAsGroups}, {facts, c.SetAsExtra}, {programs, c.SetPluginList},
		{o.FieldManager, c.SetFieldManager}, {o.UserAgent, c.SetUserAgent},
	}, err
}

// make gives C's options, and what to call when they are not needed any more. Until then nobody can change the kubeconfig.
func (o *ClientOptions) make() (raw.OcregClientOptions, func(), error) {
	if o == nil {
		o = &ClientOptions{}
	}
	c := raw.NewOcregClientOptions()
	texts, err := o.texts(c)
	if err == nil {
		err = setTexts(texts)
	}
	if err != nil {
		raw.DeleteOcregClientOptions(c)
		return nil, nil, err
	}
	c.SetInsecure(o.Insecure)
	c.SetPlugins(int(o.Plugins))
	c.SetInteractive(o.Interactive)
	c.SetStrict(o.Strict)
	c.SetTimeoutMs(milliseconds(o.Timeout))
	c.SetHttp2(o.HTTP2)
	done := func() { raw.DeleteOcregClientOptions(c) }
	if o.Loaded == nil {
		return c, done, nil
	}
	o.Loaded.lock.RLock()
	if o.Loaded.h == 0 {
		o.Loaded.lock.RUnlock()
		done()
		return nil, nil, errKubeconfigClosed
	}
	c.SetLoaded(o.Loaded.h)
	return c, func() { done(); o.Loaded.lock.RUnlock() }, nil
}

// Setting is one thing that is in effect.
type Setting struct {
	Name    string // "server" or "credential", for instance
	Value   string // of a credential only what it is
	Source  string // the file, the variable or the options it is from
	Skipped string // what else there was, and why it does not count
}

// Explain tells what is in effect, where it is from, and what was passed over for it, in lines a person can read, without any secret.
func (c *Client) Explain() string {
	c.lock.RLock()
	defer c.lock.RUnlock()
	if c.c == 0 {
		return ""
	}
	return raw.OcregClientExplain(c.c)
}

// Settings is what Explain tells, as data.
func (c *Client) Settings() []Setting {
	c.lock.RLock()
	defer c.lock.RUnlock()
	var all []Setting
	for i := range raw.OcregClientSettingsCount(c.c) {
		text := func(which int) string { return raw.OcregClientSetting(c.c, i, which) }
		all = append(all, Setting{text(raw.OCREG_SETTING_NAME), text(raw.OCREG_SETTING_VALUE), text(raw.OCREG_SETTING_SOURCE),
			text(raw.OCREG_SETTING_SKIPPED)})
	}
	return all
}

// Warnings tells what is unwise about the configuration, and done all the same: a server's certificate that is not looked at, a kubeconfig
// that others may read.
func (c *Client) Warnings() []string {
	c.lock.RLock()
	defer c.lock.RUnlock()
	return textsOf(raw.OcregClientWarnings(c.c))
}

// Token gives the bearer token as it is now; a program is run for it if it has to be. It fails with ErrCredential if there is none. Nothing
// is asked of the server.
func (c *Client) Token(ctx context.Context) (string, error) {
	view, err := c.view()
	if err != nil {
		return "", err
	}
	defer raw.OcregReleaseClient(view)
	var text raw.Text
	if _, err = run(ctx, view, func(e *raw.Error) int { return raw.OcregClientToken(view, &text, e) }); err != nil {
		return "", err
	}
	token, _ := text.Take()
	return token, nil
}

// User is whom the server takes the caller for.
type User struct {
	Name   string
	UID    string // "" if the server does not say
	Groups []string
	Extra  map[string][]string // what else the server knows
}

func user(h raw.User) User {
	u := User{Name: raw.OcregUserName(h), UID: raw.OcregUserUid(h), Groups: textsOf(raw.OcregUserGroups(h))}
	for _, line := range textsOf(raw.OcregUserExtra(h)) {
		key, value, _ := strings.Cut(line, "=")
		if u.Extra == nil {
			u.Extra = map[string][]string{}
		}
		u.Extra[key] = append(u.Extra[key], value)
	}
	return u
}

// WhoAmI asks the server who is asking.
func (c *Client) WhoAmI(ctx context.Context) (User, error) {
	var h raw.User
	err := ask(ctx, c, &CallOptions{}, func(view raw.Client, made raw.OcregCallOptions, e *raw.Error) int {
		return raw.OcregClientWhoami(view, made, &h, e)
	})
	if err != nil {
		return User{}, err
	}
	defer raw.OcregReleaseUser(h)
	return user(h), nil
}
