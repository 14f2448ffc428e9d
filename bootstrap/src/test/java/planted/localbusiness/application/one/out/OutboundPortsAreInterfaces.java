package planted.localbusiness.application.one.out;

record OutboundPortsAreInterfaces(String notOne) {}
