package kz.localbusiness.web.closing;

import kz.localbusiness.application.closing.CloseBusiness;
import kz.localbusiness.application.closing.KeepBusiness;
import kz.localbusiness.application.closing.ShowClosing;
import org.springframework.stereotype.Component;

/// What the section asks for.
@Component
record ClosingPorts(ShowClosing show, CloseBusiness close, KeepBusiness keep) {}
