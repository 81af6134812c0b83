using System.Net;
using System.Net.Sockets;

namespace PolicyDiff.Web.SignIn;

/// <summary>
/// Counts wrong secrets: after ten for a name or from an address, neither is listened to until a quarter of an hour has passed.
/// </summary>
/// <param name="clock">Tells the time.</param>
internal sealed class GuessLimiter(TimeProvider clock)
{
    /// <summary>The most wrong secrets within <see cref="Wait"/>.</summary>
    public const int Most = 10;

    private const int MostKept = 10_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, (int Count, DateTimeOffset Until)> _wrong = new(StringComparer.Ordinal);

    /// <summary>How long a name or an address is not listened to.</summary>
    public static TimeSpan Wait { get; } = TimeSpan.FromMinutes(15);

    /// <summary>Takes a guess into account, before it is tried.</summary>
    /// <returns>Whether it may be tried.</returns>
    public bool TryBegin(string name, IPAddress? from)
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            if (_wrong.Count >= MostKept)
            {
                Forget(now);
            }

            string[] keys = [$"name {name}", $"address {Network(from)}"];
            if (keys.Any(key => _wrong.TryGetValue(key, out var known) && known.Until > now && known.Count >= Most))
            {
                return false;
            }

            foreach (var key in keys)
            {
                var known = _wrong.TryGetValue(key, out var before) && before.Until > now ? before : (Count: 0, Until: now + Wait);
                _wrong[key] = known with { Count = known.Count + 1 };
            }

            return true;
        }
    }

    /// <summary>Forgets the guesses of a name and an address that turned out right.</summary>
    public void Succeed(string name, IPAddress? from)
    {
        lock (_lock)
        {
            _wrong.Remove($"name {name}");
            _wrong.Remove($"address {Network(from)}");
        }
    }

    private void Forget(DateTimeOffset now)
    {
        foreach (var old in _wrong.Where(entry => entry.Value.Until <= now).Select(entry => entry.Key).ToList())
        {
            _wrong.Remove(old);
        }
    }

    /// <summary>Whoever has an IPv6 address has the 2⁶⁴ beside it.</summary>
    private static string Network(IPAddress? address) =>
        address is { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false }
        ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
        : $"{address?.MapToIPv4()}";
}
