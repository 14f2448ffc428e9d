Feature: An owner closes the business

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Dana has booked Aigerim at 10:00 on 2026-03-03

  Rule: A business that ends takes no bookings, and what was booked stays

    Scenario: A client cannot book
      Given Aigerim has closed the salon, knowing of 1 visit
      When Timur books Aigerim at 12:00 on 2026-03-03
      Then there is nothing like that to book
      And clients do not see the business of Aigerim
      And clients are told that the business of Aigerim ends

    Scenario: A client still cancels by link
      Given Aigerim has closed the salon, knowing of 1 visit
      When Dana cancels by link
      Then the appointment of Dana is cancelled

    Scenario: The operator sees when it ends
      When Aigerim closes the salon, knowing of 1 visit
      Then the operator sees the salon of Aigerim as closing

  Rule: Whoever closes knows what it means

    Scenario: An owner has to know of the visits ahead
      When Aigerim closes the salon, knowing of 0 visits
      Then it is answered that 1 visit is ahead
      And clients see the business of Aigerim

    Scenario: Visits that are over or cancelled do not count
      Given Dana has cancelled by link
      When Aigerim closes the salon, knowing of 0 visits
      Then the salon ends on 2026-04-01

    Scenario: An owner has to type the address
      When Aigerim closes the salon by a wrong address
      Then it is refused as another address
      And clients see the business of Aigerim

    Scenario: A manager cannot close
      Given Marat has joined Aigerim as manager
      When Marat, of the team, tries to close the salon
      Then it is refused as not allowed

  Rule: Any owner takes it back until the end

    Scenario: Another owner keeps the business
      Given Gulnara has joined Aigerim as owner
      And Aigerim has closed the salon, knowing of 1 visit
      When Gulnara, of the team, keeps the salon
      And Timur books Aigerim at 12:00 on 2026-03-03
      Then the booking is accepted
      And clients see the business of Aigerim

    Scenario: It is too late on the last day
      Given Aigerim has closed the salon, knowing of 1 visit
      And it is 08:00 on 2026-04-01
      When Aigerim keeps the salon
      Then it is refused because the deletion has begun

  Rule: Its owners are written to at once, a week before and a day before

    Scenario: An owner gets three messages
      Given Aigerim wants to be told nothing by e-mail
      And Aigerim has closed the salon, knowing of 1 visit
      When the background work is done
      Then Aigerim has 1 message
      When it is 08:01 on 2026-03-25
      And the background work is done
      Then Aigerim has 2 messages
      When it is 08:01 on 2026-03-31
      And the background work is done
      Then Aigerim has 3 messages

  Rule: After thirty days nothing of it is left

    Scenario: A day before it is still there
      Given Aigerim has closed the salon, knowing of 1 visit
      And it is 07:59 on 2026-04-01
      When the background work is done
      Then the salon of Aigerim is still there

    Scenario: Everything is deleted
      Given Gulnara has joined Aigerim as owner
      And Aigerim has added a picture as the logo
      And people can sign in at the salon of Aigerim
      And Aigerim has closed the salon, knowing of 1 visit
      And it is 08:00 on 2026-04-01
      When the background work is done
      And the background work is done 11 minutes later
      Then nothing of the salon of Aigerim is left
      And nobody can sign in at the salon of Aigerim
      And its address leads nowhere
      And the operator sees that the salon of Aigerim was deleted

    Scenario: Nobody gets its address for more than a year
      Given Aigerim has closed the salon, knowing of 1 visit
      And it is 08:00 on 2026-04-01
      And the background work was done 11 minutes later
      Then the address of the salon is free on 2027-05-07 and not on 2027-05-05
