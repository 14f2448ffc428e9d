package kz.localbusiness.application.notice.out;

import kz.localbusiness.application.notice.AppointmentEmail;

/// E-mail to clients.
public interface AppointmentEmails {

    /// @return false when the mail server did not take it now; trying again later makes sense
    boolean send(AppointmentEmail email);
}
