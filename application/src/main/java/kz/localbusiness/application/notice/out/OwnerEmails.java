package kz.localbusiness.application.notice.out;

import kz.localbusiness.application.notice.OwnerEmail;
import kz.localbusiness.domain.notice.HandOver;

/// E-mail to owners of what the operator warns of. That it was taken is all that is ever heard of
/// it.
@FunctionalInterface
public interface OwnerEmails {

    HandOver send(OwnerEmail email);
}
