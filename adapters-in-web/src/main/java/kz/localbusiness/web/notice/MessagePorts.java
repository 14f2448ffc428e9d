package kz.localbusiness.web.notice;

import kz.localbusiness.application.Ids;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.application.notice.ListNotices;
import kz.localbusiness.application.notice.ResendNotice;
import org.springframework.stereotype.Component;

/// What the page of messages needs of the application.
@Component
record MessagePorts(ShowSetup setup, ListNotices list, ResendNotice resend, Ids ids) {}
