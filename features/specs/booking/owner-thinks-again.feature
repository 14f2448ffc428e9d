Feature: An owner thinks again

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Dana has booked Aigerim at 10:00 on 2026-03-02

  Rule: A cancellation by mistake is taken back while the client does not know of it

    Scenario: The visit is what it was before
      Given Aigerim has confirmed the appointment of Dana
      And Aigerim has cancelled the appointment of Dana because of "a broken pipe"
      When Aigerim takes the cancellation of Dana back
      Then the appointment of Dana is confirmed
      And the appointment of Dana is at 10:00 on 2026-03-02

    Scenario: A request is a request again
      Given Aigerim has cancelled the appointment of Dana because of "a broken pipe"
      When Aigerim takes the cancellation of Dana back
      Then the appointment of Dana is requested

    Scenario: Its time is taken again
      Given Aigerim has cancelled the appointment of Dana because of "a broken pipe"
      And Aigerim takes the cancellation of Dana back
      When Timur books Aigerim at 10:00 on 2026-03-02
      Then the booking is refused as taken

    Scenario: Somebody else was faster
      Given Aigerim has cancelled the appointment of Dana because of "a broken pipe"
      And Timur has booked Aigerim at 10:00 on 2026-03-02
      When Aigerim takes the cancellation of Dana back
      Then the cancellation stands, because the time is taken

    Scenario: The client knows already
      Given Aigerim has cancelled the appointment of Dana because of "a broken pipe"
      And it is 08:01 on 2026-03-02
      When Aigerim takes the cancellation of Dana back
      Then the cancellation stands

    Scenario: What the client has cancelled stays cancelled
      Given Dana has cancelled by link
      When Aigerim takes the cancellation of Dana back
      Then the cancellation stands

  Rule: A visit may take longer or shorter than its services

    Scenario: There is room behind it
      When Aigerim gives Dana 90 minutes
      Then the appointment of Dana is from 10:00 to 11:30 on 2026-03-02

    Scenario: The rest of a shorter visit can be booked
      Given Aigerim gives Dana 30 minutes
      And it is 08:01 on 2026-03-02
      When Timur books Aigerim at 10:30 on 2026-03-02
      Then the booking is accepted

    Scenario: Somebody else comes next
      Given Timur has booked Aigerim at 11:00 on 2026-03-02
      When Aigerim gives Dana 75 minutes
      Then there is no room for so long

    Scenario: A visit that runs over while the client is there
      Given Aigerim has confirmed the appointment of Dana
      And it is 10:50 on 2026-03-02
      And Aigerim has recorded that Dana has arrived
      When Aigerim gives Dana 80 minutes
      Then the appointment of Dana is from 10:00 to 11:20 on 2026-03-02

    Scenario: Past closing time only on purpose
      Given Timur has booked Aigerim at 17:00 on 2026-03-02
      When Aigerim gives Timur 90 minutes
      Then so long is not offered, because of the hours
      When Aigerim insists on 90 minutes for Timur
      Then the appointment of Timur is from 17:00 to 18:30 on 2026-03-02
