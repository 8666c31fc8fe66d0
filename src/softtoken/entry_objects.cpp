// SPDX-License-Identifier: GPL-3.0-or-later
#include "softtoken/entry.h"
#include "softtoken/object_template.h"

#include <algorithm>
#include <cstring>

using namespace okno::softtoken;

namespace {

constexpr std::size_t maxObjects = 256;

// The session may change objects, and the token has room for more.
CK_RV mayWrite(const Session& session, const Slot& slot, bool privateObject)
{
    if (!session.writes)
        return CKR_SESSION_READ_ONLY;
    if (privateObject && !slot.isUser())
        return CKR_USER_NOT_LOGGED_IN;
    return CKR_OK;
}

CK_OBJECT_HANDLE store(Slot& slot, Token& token, Attributes attributes, View secret)
{
    const CK_OBJECT_HANDLE id = token.add(std::move(attributes));
    if (!secret.empty())
        token.find(id)->sealed = slot.sealSecret(token, id, secret);
    return id;
}

CK_RV prepare(const Attributes& wanted, Attributes& out, Bytes& secret)
{
    KeyParts parts;
    const auto kind = numberIn(wanted, CKA_CLASS);
    if (!kind)
        return CKR_TEMPLATE_INCOMPLETE;
    if (*kind == CKO_CERTIFICATE)
        return certificateObject(wanted, out);
    if (*kind != CKO_PUBLIC_KEY && *kind != CKO_PRIVATE_KEY)
        return CKR_ATTRIBUTE_VALUE_INVALID;
    const bool open = *kind == CKO_PUBLIC_KEY;
    if (const CK_RV answer = open ? importPublicKey(wanted, parts) : importPrivateKey(wanted, parts); answer != CKR_OK)
        return answer;
    secret = parts.secret;
    return open ? publicKeyObject(wanted, parts, out)
                : privateKeyObject(wanted, parts, CK_UNAVAILABLE_INFORMATION, out);
}

// One attribute into the caller's buffer; the worst answer of all is told at the end (5.7).
CK_RV giveAttribute(const Object& object, CK_ATTRIBUTE& to)
{
    const CK_ULONG room = to.ulValueLen;
    to.ulValueLen = CK_UNAVAILABLE_INFORMATION;
    if (isSecret(object.attributes, to.type))
        return CKR_ATTRIBUTE_SENSITIVE;
    const auto found = object.attributes.find(to.type);
    if (found == object.attributes.end())
        return CKR_ATTRIBUTE_TYPE_INVALID;
    const Bytes& value = found->second;
    if (to.pValue && room < value.size())
        return CKR_BUFFER_TOO_SMALL;
    to.ulValueLen = static_cast<CK_ULONG>(value.size());
    if (to.pValue && !value.empty())
        std::memcpy(to.pValue, value.data(), value.size());
    return CKR_OK;
}

} // namespace

CK_RV C_CreateObject(CK_SESSION_HANDLE handle, CK_ATTRIBUTE* list, CK_ULONG count, CK_OBJECT_HANDLE* made)
{
    return inSession(handle, [&](const Session& session, Slot& slot) -> CK_RV {
        Attributes wanted, attributes;
        Bytes secret;
        if (!made)
            return CKR_ARGUMENTS_BAD;
        CK_RV answer = readTemplate(list, count, wanted);
        if (answer == CKR_OK)
            answer = prepare(wanted, attributes, secret);
        if (answer == CKR_OK)
            answer = mayWrite(session, slot, flagIn(attributes, CKA_PRIVATE).value_or(false));
        if (answer != CKR_OK)
            return answer;
        return slot.change([&](Token& token) -> CK_RV {
            if (token.objects.size() >= maxObjects)
                return CKR_DEVICE_MEMORY;
            *made = store(slot, token, std::move(attributes), secret);
            return CKR_OK;
        });
    });
}

CK_RV C_GenerateKeyPair(CK_SESSION_HANDLE handle, CK_MECHANISM* how, CK_ATTRIBUTE* publicList, CK_ULONG publicCount,
    CK_ATTRIBUTE* privateList, CK_ULONG privateCount, CK_OBJECT_HANDLE* publicKey, CK_OBJECT_HANDLE* privateKey)
{
    return inSession(handle, [&](const Session& session, Slot& slot) -> CK_RV {
        if (!how || !publicKey || !privateKey)
            return CKR_ARGUMENTS_BAD;
        const Mechanism* found = mechanism(how->mechanism, CKF_GENERATE_KEY_PAIR);
        if (!found)
            return CKR_MECHANISM_INVALID;
        if (how->ulParameterLen != 0)
            return CKR_MECHANISM_PARAM_INVALID;
        Attributes wantedPublic, wantedPrivate, openOne, hiddenOne;
        KeyParts parts;
        CK_RV answer = readTemplate(publicList, publicCount, wantedPublic);
        if (answer == CKR_OK)
            answer = readTemplate(privateList, privateCount, wantedPrivate);
        if (answer == CKR_OK)
            answer = mayWrite(session, slot, true);
        if (answer == CKR_OK)
            answer = generateKey(*found, wantedPublic, parts);
        if (answer == CKR_OK)
            answer = publicKeyObject(wantedPublic, parts, openOne);
        if (answer == CKR_OK)
            answer = privateKeyObject(wantedPrivate, parts, found->type, hiddenOne);
        if (answer != CKR_OK)
            return answer;
        openOne[CKA_LOCAL] = valueOf(true);
        openOne[CKA_KEY_GEN_MECHANISM] = valueOf(found->type);
        return slot.change([&](Token& token) -> CK_RV {
            if (token.objects.size() + 2 > maxObjects)
                return CKR_DEVICE_MEMORY;
            *publicKey = store(slot, token, std::move(openOne), {});
            *privateKey = store(slot, token, std::move(hiddenOne), parts.secret);
            return CKR_OK;
        });
    });
}

CK_RV C_DestroyObject(CK_SESSION_HANDLE handle, CK_OBJECT_HANDLE id)
{
    return inSession(handle, [&](const Session& session, Slot& slot) -> CK_RV {
        const Object* object = visibleObject(slot, id);
        if (!object)
            return CKR_OBJECT_HANDLE_INVALID;
        if (const CK_RV answer = mayWrite(session, slot, object->isPrivate()); answer != CKR_OK)
            return answer;
        return slot.change([&](Token& token) -> CK_RV {
            return std::erase_if(token.objects, [&](const Object& each) { return each.id == id; }) > 0
                ? CKR_OK
                : CKR_OBJECT_HANDLE_INVALID;
        });
    });
}

CK_RV C_GetObjectSize(CK_SESSION_HANDLE handle, CK_OBJECT_HANDLE id, CK_ULONG* size)
{
    return inSession(handle, [&](Session&, const Slot& slot) -> CK_RV {
        const Object* object = visibleObject(slot, id);
        if (!object || !size)
            return object ? CKR_ARGUMENTS_BAD : CKR_OBJECT_HANDLE_INVALID;
        *size = static_cast<CK_ULONG>(object->sealed.size());
        for (const auto& [type, value] : object->attributes)
            *size += static_cast<CK_ULONG>(value.size());
        return CKR_OK;
    });
}

CK_RV C_GetAttributeValue(CK_SESSION_HANDLE handle, CK_OBJECT_HANDLE id, CK_ATTRIBUTE* list, CK_ULONG count)
{
    return inSession(handle, [&](Session&, const Slot& slot) -> CK_RV {
        const Object* object = visibleObject(slot, id);
        if (!object)
            return CKR_OBJECT_HANDLE_INVALID;
        if (!list || count == 0)
            return CKR_ARGUMENTS_BAD;
        CK_RV answer = CKR_OK;
        for (CK_ATTRIBUTE& each : std::span(list, count)) {
            if (const CK_RV one = giveAttribute(*object, each); one != CKR_OK)
                answer = one;
        }
        return answer;
    });
}

CK_RV C_SetAttributeValue(CK_SESSION_HANDLE handle, CK_OBJECT_HANDLE id, CK_ATTRIBUTE* list, CK_ULONG count)
{
    return inSession(handle, [&](const Session& session, Slot& slot) -> CK_RV {
        const Object* object = visibleObject(slot, id);
        if (!object)
            return CKR_OBJECT_HANDLE_INVALID;
        Attributes wanted;
        CK_RV answer = readTemplate(list, count, wanted);
        if (answer == CKR_OK)
            answer = mayWrite(session, slot, object->isPrivate());
        if (answer != CKR_OK)
            return answer;
        for (const auto& [type, value] : wanted) {
            if (!isChangeable(type))
                return CKR_ATTRIBUTE_READ_ONLY;
        }
        return slot.change([&](Token& token) -> CK_RV {
            Object* one = token.find(id);
            if (!one)
                return CKR_OBJECT_HANDLE_INVALID;
            for (auto& [type, value] : wanted)
                one->attributes[type] = value;
            return CKR_OK;
        });
    });
}

CK_RV C_FindObjectsInit(CK_SESSION_HANDLE handle, CK_ATTRIBUTE* list, CK_ULONG count)
{
    return inSession(handle, [&](Session& session, const Slot& slot) -> CK_RV {
        if (session.found)
            return CKR_OPERATION_ACTIVE;
        Attributes pattern;
        if (const CK_RV answer = readTemplate(list, count, pattern); answer != CKR_OK)
            return answer;
        session.found.emplace();
        for (const Object& each : slot.token().objects) {
            if (visibleObject(slot, each.id) && matches(each.attributes, pattern))
                session.found->push_back(each.id);
        }
        return CKR_OK;
    });
}

CK_RV C_FindObjects(CK_SESSION_HANDLE handle, CK_OBJECT_HANDLE* to, CK_ULONG most, CK_ULONG* count)
{
    return inSession(handle, [&](Session& session, const Slot&) -> CK_RV {
        if (!session.found)
            return CKR_OPERATION_NOT_INITIALIZED;
        if (!count || (!to && most > 0))
            return CKR_ARGUMENTS_BAD;
        auto& found = *session.found;
        *count = std::min(most, static_cast<CK_ULONG>(found.size()));
        const auto end = found.begin() + static_cast<std::ptrdiff_t>(*count);
        std::copy(found.begin(), end, to);
        found.erase(found.begin(), end);
        return CKR_OK;
    });
}

CK_RV C_FindObjectsFinal(CK_SESSION_HANDLE handle)
{
    return inSession(handle, [](Session& session, const Slot&) -> CK_RV {
        if (!session.found)
            return CKR_OPERATION_NOT_INITIALIZED;
        session.found.reset();
        return CKR_OK;
    });
}
