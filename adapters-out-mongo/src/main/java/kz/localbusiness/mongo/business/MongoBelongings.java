package kz.localbusiness.mongo.business;

import kz.localbusiness.application.closing.out.Belongings;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.stereotype.Component;

@Component
class MongoBelongings implements Belongings {

    private final BusinessMongo mongo;

    MongoBelongings(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public void removeAllButItself() {
        mongo.removeAllBut(BusinessDocument.class);
    }

    @Override
    public void removeItself() {
        mongo.remove(BusinessDocument.class, BusinessDocument.NAME);
    }
}
