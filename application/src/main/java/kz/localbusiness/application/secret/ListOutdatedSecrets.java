package kz.localbusiness.application.secret;

import java.util.List;

/// Which secrets keep an older key from being dropped.
@FunctionalInterface
public interface ListOutdatedSecrets {

    List<ResealSecret.Command> outdated(int most);
}
