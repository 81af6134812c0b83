using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using PolicyDiff.Web.SignIn;

namespace PolicyDiff.Web.Readers;

/// <summary>
/// Tells readers apart: by their name where they sign in, or else by a random number that the browser keeps. It
/// names a file, so nothing but hexadecimal digits is taken for one.
/// </summary>
/// <param name="Value">32 hexadecimal digits in lower case.</param>
internal readonly record struct ReaderId(string Value)
{
    private const string Cookie = "policydiff-lezer";
    private const int Digits = 32;
    private const int DaysKept = 400;

    /// <summary>The reader whose browser asks; null where it keeps no number yet.</summary>
    public static ReaderId? Of(HttpContext context) =>
        SignedInReader.NameOf(context) is { } name ? new ReaderId(SignedInReader.NumberOf(name))
        : context.Request.Cookies[Cookie] is { Length: Digits } value && value.All(char.IsAsciiHexDigitLower) ? new ReaderId(value) : null;

    /// <summary>The reader whose browser asks; one without a number gets one.</summary>
    public static ReaderId Ensure(HttpContext context)
    {
        if (Of(context) is { } known)
        {
            return known;
        }

        var made = new ReaderId(RandomNumberGenerator.GetHexString(Digits, lowercase: true));
        context.Response.Cookies.Append(Cookie, made.Value, new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(DaysKept),
            Path = "/",
        });
        return made;
    }
}
