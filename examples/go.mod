module examples

go 1.24

require libocreg.dev/go v0.0.0

replace libocreg.dev/go => ../bindings/go
