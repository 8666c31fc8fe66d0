// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/router.h"
#include "server/services/services.h"

namespace okno::server {

class EventHub;
namespace delivery {
class TimestampService;
}

// Each binds the routes of its part of the contract to the use cases. `services` must outlive the router.
void bindCatalogue(http::Router& router, Services& services);
void bindAddresses(http::Router& router, const AddressShelf& addresses);
void bindAccounts(http::Router& router, Services& services);
void bindRegistration(http::Router& router, Services& services);
void bindApplications(http::Router& router, Services& services);
void bindTasks(http::Router& router, Services& services);
void bindUpdates(http::Router& router, const UpdateShelf& updates);
void bindUploads(http::Router& router, Services& services);
void bindNotices(http::Router& router, Services& services, EventHub& hub);
void bindSignatures(http::Router& router, Services& services, const delivery::TimestampService& timestamps);
void bindAdministration(http::Router& router, Services& services);

} // namespace okno::server
