package kz.localbusiness.application.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.notice.out.WarningRounds;
import kz.localbusiness.application.platform.out.Tenants;
import kz.localbusiness.domain.platform.Announcement;

@UseCase(Audience.PLATFORM)
class ListDueWarningsUseCase implements ListDueWarnings {

    private final BellBoard board;
    private final WarningRounds rounds;
    private final Tenants tenants;

    ListDueWarningsUseCase(BellBoard board, WarningRounds rounds, Tenants tenants) {
        this.board = board;
        this.rounds = rounds;
        this.tenants = tenants;
    }

    @Override
    public List<WarnOwners.Command> due(int most) {
        return board.warnings()
                .map(Announcement::id)
                .flatMap(warning -> due(warning, most).stream())
                .limit(most)
                .toList();
    }

    private List<WarnOwners.Command> due(UUID warning, int most) {
        var commands = new ArrayList<WarnOwners.Command>();
        var after = rounds.of(warning).after();
        for (var tenant : tenants.page("", after, most)) {
            var slug = tenant.slug().value();
            commands.add(new WarnOwners.Command(tenant.id(), warning, after, slug));
            after = slug;
        }
        return commands;
    }
}
