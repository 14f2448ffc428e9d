package kz.localbusiness.application.notice.out;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.domain.notice.BellMark;
import kz.localbusiness.domain.notice.TeamNews;
import kz.localbusiness.domain.team.AccountId;
import org.jspecify.annotations.Nullable;

/// What stands under the bells of the current business's people.
public interface Bells {

    /// Keeps the first of two about one event for one person.
    void add(TeamNews news);

    /// The latest first.
    ///
    /// @param before only what came earlier; null begins with the latest
    List<TeamNews> latest(AccountId account, @Nullable Instant before, int most);

    /// How many came after that moment; at most `most`.
    int since(AccountId account, Instant moment, int most);

    BellMark mark(AccountId account);

    /// Never back to an earlier moment; the announcements take the place of those before.
    void read(AccountId account, BellMark mark);

    /// What came before that moment, of whomever.
    void forgetBefore(Instant moment);
}
