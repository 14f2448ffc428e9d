package kz.localbusiness.application.notice.out;

import kz.localbusiness.domain.notice.NoticeSettings;

/// Which messages the current business has chosen to send.
public interface NoticeChoices {

    /// Everything when nothing was chosen yet.
    NoticeSettings current();

    /// @throws kz.localbusiness.application.StaleState when it changed since it was read
    void save(NoticeSettings settings);
}
