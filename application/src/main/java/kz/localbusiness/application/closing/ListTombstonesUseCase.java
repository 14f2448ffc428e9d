package kz.localbusiness.application.closing;

import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.closing.out.Tombstones;
import kz.localbusiness.domain.platform.Tombstone;

@UseCase(Audience.OPERATOR)
class ListTombstonesUseCase implements ListTombstones {

    private final Tombstones tombstones;

    ListTombstonesUseCase(Tombstones tombstones) {
        this.tombstones = tombstones;
    }

    @Override
    public List<Tombstone> list() {
        return tombstones.latest(MOST);
    }
}
