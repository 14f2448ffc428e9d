package kz.localbusiness.web.settings;

import kz.localbusiness.application.notice.SetDeliveryRules;
import kz.localbusiness.application.notice.SetNoticeSettings;
import kz.localbusiness.application.notice.ShowChannels;
import kz.localbusiness.application.notice.ShowNoticeSettings;
import org.springframework.stereotype.Component;

/// What the settings of messages need of the application.
@Component
record NoticePorts(
        ShowNoticeSettings show,
        SetNoticeSettings set,
        ShowChannels channels,
        SetDeliveryRules deliver) {}
