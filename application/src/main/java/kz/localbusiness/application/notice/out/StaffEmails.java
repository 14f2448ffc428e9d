package kz.localbusiness.application.notice.out;

import kz.localbusiness.application.notice.StaffMessage;
import kz.localbusiness.domain.notice.HandOver;

/// E-mail to those who work at a business. That it was taken is all that is ever heard of it.
public interface StaffEmails {

    HandOver send(StaffMessage email);
}
