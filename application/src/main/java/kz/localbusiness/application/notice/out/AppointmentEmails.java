package kz.localbusiness.application.notice.out;

import kz.localbusiness.application.notice.AppointmentEmail;
import kz.localbusiness.domain.notice.HandOver;

/// E-mail to clients. That it was taken is all that is ever heard of it.
public interface AppointmentEmails {

    HandOver send(AppointmentEmail email);
}
