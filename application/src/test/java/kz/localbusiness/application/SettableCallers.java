package kz.localbusiness.application;

import java.util.Set;
import kz.localbusiness.domain.shared.BusinessId;

/// Whoever the test says calls; nobody signed in at first.
public final class SettableCallers implements Callers {

    private volatile Caller caller = new Caller.Anyone();

    @Override
    public Caller current() {
        return caller;
    }

    public void become(Caller next) {
        caller = next;
    }

    public void becomeOwnerOf(BusinessId business) {
        become(new Caller.Member(business, "owner-of-" + business, Set.of(Role.OWNER)));
    }
}
