using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace PolicyDiff.Web.SignIn;

/// <summary>The reader who is signed in, as the request carries it.</summary>
internal static class SignedInReader
{
    private const int Digits = 32;

    /// <summary>The name; null where nobody is signed in, as on a site of one machine.</summary>
    public static string? NameOf(HttpContext context) => (string?)context.Items[typeof(SignedInReader)];

    /// <summary>Notes who is signed in.</summary>
    public static void Set(HttpContext context, string name) => context.Items[typeof(SignedInReader)] = name;

    /// <summary>What names the notes of a reader: 32 hexadecimal digits in lower case, the same on every machine.</summary>
    public static string NumberOf(string name) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"policydiff-lezer\n{name}")))[..Digits];
}
