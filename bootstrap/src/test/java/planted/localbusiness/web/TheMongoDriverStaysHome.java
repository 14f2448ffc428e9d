package planted.localbusiness.web;

import com.mongodb.ConnectionString;

record TheMongoDriverStaysHome(ConnectionString address) {}
