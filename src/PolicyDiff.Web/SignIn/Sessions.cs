using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace PolicyDiff.Web.SignIn;

/// <summary>Knows who is signed in, by a random number that the browser keeps. All of it is gone when the site stops.</summary>
/// <param name="clock">Tells the time.</param>
internal sealed class Sessions(TimeProvider clock)
{
    private const int Digits = 64;

    private readonly ConcurrentDictionary<string, (string Name, DateTimeOffset Until)> _open = new(StringComparer.Ordinal);

    /// <summary>How long a session lasts after its last request.</summary>
    public static TimeSpan Lasts { get; } = TimeSpan.FromHours(12);

    /// <summary>Opens a session.</summary>
    /// <returns>Its number.</returns>
    public string Open(string name)
    {
        var now = clock.GetUtcNow();
        foreach (var old in _open.Where(session => session.Value.Until <= now).Select(session => session.Key))
        {
            _open.TryRemove(old, out _);
        }

        var number = RandomNumberGenerator.GetHexString(Digits, lowercase: true);
        _open[number] = (name, now + Lasts);
        return number;
    }

    /// <summary>Who has a session; null where it is not open (any more).</summary>
    public string? Find(string? number)
    {
        if (number is null || !_open.TryGetValue(number, out var session) || session.Until <= clock.GetUtcNow())
        {
            return null;
        }

        _open.TryUpdate(number, session with { Until = clock.GetUtcNow() + Lasts }, session);
        return session.Name;
    }

    /// <summary>Ends a session.</summary>
    public void Close(string? number)
    {
        if (number is not null)
        {
            _open.TryRemove(number, out _);
        }
    }
}
