package kz.localbusiness.mongo.staff;

import kz.localbusiness.mongo.OfOneBusiness;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/staff`
@Document("staffMembers")
record StaffMemberDocument(
        @Id String id, String business, String staff, String name, @Version long version)
        implements OfOneBusiness {}
