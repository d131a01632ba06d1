module libocreg.example/consumer

go 1.26
