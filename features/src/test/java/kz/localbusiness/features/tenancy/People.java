package kz.localbusiness.features.tenancy;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.team.ShowTeam;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.Team;
import kz.localbusiness.features.Salons;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;
import org.jspecify.annotations.Nullable;

/// Who of a team has which account.
public final class People {

    private final World world;
    private final Story story;
    private final Salons salons;
    private final Map<String, Caller.Member> joined = new HashMap<>();

    public People(World world, Story story, Salons salons) {
        this.world = world;
        this.story = story;
        this.salons = salons;
    }

    /// Signed in with their own account: the one they joined with, or the owner's.
    public Caller.Member caller(String person) {
        return joined.computeIfAbsent(person, this::owner);
    }

    AccountId account(String person) {
        return new AccountId(caller(person).subject());
    }

    void joined(String person, Colleague colleague) {
        joined.put(person, member(colleague.account(), role(colleague), colleague.staff()));
    }

    Team team(String person) {
        var query = new ShowTeam.Query(salons.business());
        return story.as(caller(person), () -> world.port(ShowTeam.class).show(query)).orElseThrow();
    }

    private Caller.Member owner(String person) {
        var query = new ShowTeam.Query(salons.business());
        return story
                .asOwner(salons.here(), () -> world.port(ShowTeam.class).show(query))
                .orElseThrow()
                .colleagues()
                .stream()
                .filter(one -> one.email().equals(story.emailOf(person)))
                .findFirst()
                .map(one -> member(one.account(), role(one), one.staff()))
                .orElseThrow();
    }

    private Caller.Member member(AccountId account, Role role, @Nullable StaffId staff) {
        return new Caller.Member(salons.business(), account.value(), Set.of(role), staff);
    }

    private static Role role(Colleague colleague) {
        return Role.valueOf(colleague.role().name());
    }
}
