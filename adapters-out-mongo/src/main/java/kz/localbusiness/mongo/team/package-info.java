/// Who works in a business, and who was signed out when.
@NullMarked
package kz.localbusiness.mongo.team;

import org.jspecify.annotations.NullMarked;
