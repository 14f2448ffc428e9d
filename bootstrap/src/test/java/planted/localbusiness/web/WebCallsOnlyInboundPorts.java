package planted.localbusiness.web;

import planted.localbusiness.application.one.out.Answers;

record WebCallsOnlyInboundPorts(Answers answers) {}
