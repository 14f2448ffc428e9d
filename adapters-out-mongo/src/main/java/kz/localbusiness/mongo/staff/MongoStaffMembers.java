package kz.localbusiness.mongo.staff;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.domain.staff.StaffDecision.StaffFull;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

@Component
class MongoStaffMembers implements StaffMembers {

    private final BusinessMongo mongo;
    private final StaffMemberMapper mapper;

    MongoStaffMembers(BusinessMongo mongo, StaffMemberMapper mapper) {
        this.mongo = mongo;
        this.mapper = mapper;
    }

    @Override
    public List<StaffMember> all() {
        return byName(Criteria.where("archived").ne(true), StaffFull.MOST);
    }

    @Override
    public List<StaffMember> archived(int most) {
        return byName(Criteria.where("archived").is(true), most);
    }

    private List<StaffMember> byName(Criteria which, int most) {
        var found = mongo.findAll(StaffMemberDocument.class, which, Sort.by("name"), most);
        return found.stream().map(mapper::toDomain).toList();
    }

    @Override
    public Optional<StaffMember> find(StaffId id) {
        return mongo.find(StaffMemberDocument.class, id.value().toString()).map(mapper::toDomain);
    }

    @Override
    public void save(StaffMember member) {
        mongo.save(mapper.toDocument(member));
    }
}
