package kz.localbusiness.mongo.business;

import java.util.List;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.business.out.TermsRecords;
import kz.localbusiness.domain.business.TermsAcceptance;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

@Component
class MongoTermsRecords implements TermsRecords {

    private static final int MOST = 100;

    private final BusinessMongo mongo;

    MongoTermsRecords(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public void add(TermsAcceptance accepted) {
        var business = CurrentBusiness.required().toString();
        mongo.add(
                new TermsDocument(
                        "%s/%s".formatted(business, accepted.version()),
                        business,
                        accepted.version(),
                        accepted.language().name(),
                        accepted.by().value(),
                        accepted.at()));
    }

    @Override
    public List<TermsAcceptance> all() {
        return mongo.findAll(TermsDocument.class, new Criteria(), Sort.by("terms"), MOST).stream()
                .map(found ->
                        new TermsAcceptance(
                                found.terms(),
                                Language.valueOf(found.language()),
                                new EmailAddress(found.by()),
                                found.at()))
                .toList();
    }
}
