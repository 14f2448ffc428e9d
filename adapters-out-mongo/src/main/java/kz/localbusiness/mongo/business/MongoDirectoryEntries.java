package kz.localbusiness.mongo.business;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.application.directory.out.DirectoryEntries;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.directory.DirectoryEntry;
import kz.localbusiness.domain.directory.DirectorySearch;
import kz.localbusiness.mongo.BusinessMongo;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/// Each page is the beginning of a stretch of one index, whatever is looked for.
@Component
class MongoDirectoryEntries implements DirectoryEntries {

    private static final String FOUND = "found";
    private static final String PLACE = "place";

    private final BusinessMongo mongo;

    MongoDirectoryEntries(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<DirectoryEntry> page(DirectorySearch search, int most) {
        return seen(search, most, ListedBusiness.FIELDS).map(ListedBusiness::entry).toList();
    }

    @Override
    public List<Address> addresses(String after, int most) {
        return seen(DirectorySearch.ALL.behind(after), most, "slug", PLACE)
                .map(one -> new Address(new Slug(one.getString("slug")), one.getString(PLACE)))
                .toList();
    }

    private Stream<Document> seen(DirectorySearch search, int most, String... fields) {
        var keys = search.keys();
        var which = keys.size() == 1 ? where(FOUND).is(keys.getFirst()) : where(FOUND).all(keys);
        return mongo
                .partsOfAllBusinesses(
                        BusinessDocument.class,
                        which.and(PLACE).gt(search.after()),
                        Sort.by(PLACE),
                        most,
                        fields)
                .stream();
    }
}
