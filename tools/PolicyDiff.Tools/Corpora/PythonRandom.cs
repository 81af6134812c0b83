using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace PolicyDiff.Tools.Corpora;

/// <summary>
/// The random numbers that <c>random.Random("seed")</c> of Python gives, so that corpora made before are made again: the Mersenne Twister
/// (Matsumoto and Nishimura, 1998), seeded by the text and its SHA-512.
/// </summary>
internal sealed class PythonRandom
{
    private const int Size = 624;
    private const int Middle = 397;

    private readonly uint[] _state = new uint[Size];
    private int _next = Size;

    /// <summary>Starts a sequence.</summary>
    /// <param name="seed">Equal texts give equal sequences.</param>
    public PythonRandom(string seed)
    {
        var text = Encoding.UTF8.GetBytes(seed);
        var number = new BigInteger([.. text, .. SHA512.HashData(text)], isUnsigned: true, isBigEndian: true);
        var words = number.ToByteArray(isUnsigned: true).Chunk(4).Select(static bytes => Word(bytes)).ToArray();
        Mix(words);
    }

    /// <summary>A number in [0, 1), of 53 bits.</summary>
    public double Next() => (((ulong)(Bits() >> 5) * 67108864) + (Bits() >> 6)) * (1.0 / 9007199254740992.0);

    /// <summary>A number from 0 up to but not including the limit.</summary>
    public int Below(int limit)
    {
        var bits = 32 - BitOperations.LeadingZeroCount((uint)limit);
        int drawn;
        do
        {
            drawn = (int)(Bits() >> (32 - bits));
        }
        while (drawn >= limit);

        return drawn;
    }

    /// <summary>One of the values.</summary>
    public T Choice<T>(IReadOnlyList<T> values) => values[Below(values.Count)];

    private static uint Word(byte[] bytes) => BitConverter.ToUInt32([.. bytes, .. new byte[4 - bytes.Length]]);

    private void Mix(uint[] key)
    {
        _state[0] = 19650218;
        for (var i = 1; i < Size; i++)
        {
            _state[i] = (1812433253 * Spread(i - 1)) + (uint)i;
        }

        var at = 1;
        for (var round = 0; round < Math.Max(Size, key.Length); round++)
        {
            var word = round % key.Length;
            _state[at] = (_state[at] ^ (Spread(at - 1) * 1664525)) + key[word] + (uint)word;
            at = After(at);
        }

        for (var round = 0; round < Size - 1; round++)
        {
            _state[at] = (_state[at] ^ (Spread(at - 1) * 1566083941)) - (uint)at;
            at = After(at);
        }

        _state[0] = 0x80000000;
    }

    private uint Spread(int at) => _state[at] ^ (_state[at] >> 30);

    private int After(int at)
    {
        if (at < Size - 1)
        {
            return at + 1;
        }

        _state[0] = _state[Size - 1];
        return 1;
    }

    private uint Bits()
    {
        if (_next == Size)
        {
            Twist();
        }

        var value = _state[_next++];
        value ^= value >> 11;
        value ^= (value << 7) & 0x9d2c5680;
        value ^= (value << 15) & 0xefc60000;
        return value ^ (value >> 18);
    }

    private void Twist()
    {
        for (var i = 0; i < Size; i++)
        {
            var joined = (_state[i] & 0x80000000) | (_state[(i + 1) % Size] & 0x7fffffff);
            _state[i] = _state[(i + Middle) % Size] ^ (joined >> 1) ^ (joined % 2 == 0 ? 0 : 0x9908b0df);
        }

        _next = 0;
    }
}
