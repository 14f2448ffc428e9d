package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.notice.out.Bells;
import kz.localbusiness.application.notice.out.Notices;
import kz.localbusiness.application.notice.out.OldMessages;
import kz.localbusiness.application.notice.out.OldMessagesContract;

class OldMessagesOnEmbeddedMongoTest extends OldMessagesContract {

    @Override
    protected Notices notices() {
        return StoresOnEmbeddedMongo.store(Notices.class);
    }

    @Override
    protected Bells bells() {
        return StoresOnEmbeddedMongo.store(Bells.class);
    }

    @Override
    protected OldMessages old() {
        return StoresOnEmbeddedMongo.store(OldMessages.class);
    }
}
