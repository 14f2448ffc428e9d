package kz.localbusiness.mongo.notice;

import kz.localbusiness.application.notice.out.Bells;
import kz.localbusiness.application.notice.out.BellsContract;
import kz.localbusiness.mongo.TestMongo;

class MongoBellsTest extends BellsContract {

    private final Bells bells = new MongoBells(TestMongo.embedded().business());

    @Override
    protected Bells bells() {
        return bells;
    }
}
