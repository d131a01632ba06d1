module libocreg.dev/go

go 1.24
