package kz.localbusiness.application.notice;

import java.util.List;

/// Which businesses have messages that were kept long enough.
@FunctionalInterface
public interface ListOldMessages {

    List<ForgetMessages.Command> old();
}
