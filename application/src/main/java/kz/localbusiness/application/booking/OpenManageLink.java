package kz.localbusiness.application.booking;

import kz.localbusiness.domain.booking.LinkDecision;
import kz.localbusiness.domain.booking.ManageToken;

/// Tells which appointment of which business a manage link is for; changes nothing.
@FunctionalInterface
public interface OpenManageLink {

    LinkDecision open(ManageToken token);
}
