using System.Net;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Web.Services;
using PolicyDiff.Web.SignIn;
using PolicyDiff.Web.Tests.Support;
using PolicyDiff.Web.Texts;

namespace PolicyDiff.Web.Tests.SignIn;

public sealed class ReaderAccountsTests : IDisposable
{
    private const int Quick = 100;
    private const string Zeros = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    private readonly string _file = Path.Combine(Directory.CreateTempSubdirectory("policydiff-readers-").FullName, "readers.txt");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);

    [Fact]
    public void Add_TwiceTheSame_KeepsTheNewSecretOnly()
    {
        Add("Anna", "oud");
        Add("Bram", "b");
        Add("Anna", "nieuw");

        var readers = ReaderAccounts.Read(_file, "readers.txt");

        readers.All.Select(reader => reader.Name).ShouldBe(["Bram", "Anna"]);
        readers.Find("Anna", "nieuw").ShouldNotBeNull();
        readers.Find("Anna", "oud").ShouldBeNull();
        readers.Find("Bram", "nieuw").ShouldBeNull();
        File.ReadAllText(_file).ShouldNotContain("nieuw");
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(_file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Theory]
    [InlineData("Anna")]
    [InlineData("Anna:pbkdf2-sha512:100:AAAA:AAAA")]
    [InlineData("Anna:md5:100:AAAA:AAAA")]
    [InlineData($"../x:pbkdf2-sha512:100:{Zeros}:{Zeros}")]
    [InlineData($"Anna:pbkdf2-sha512:99999999999:{Zeros}:{Zeros}")]
    public void Read_DamagedLine_IsRefusedWithItsNumber(string line)
    {
        File.WriteAllText(_file, $"# readers\n\n{line}\n");

        var stop = Should.Throw<PolicyDiffException>(() => ReaderAccounts.Read(_file, "readers.txt")).Diagnostic;

        stop.Code.ShouldBe(WebDiagnostics.ReadersDamaged);
        DiagnosticMessages.What(stop, System.Globalization.CultureInfo.GetCultureInfo("en-GB")).ShouldContain("3");
    }

    [Fact]
    public void NewSecret_Many_AreAllDifferentAndLong()
    {
        var secrets = Enumerable.Range(0, 100).Select(_ => ReaderAccount.NewSecret()).ToList();

        secrets.Distinct().Count().ShouldBe(100);
        secrets.ShouldAllBe(secret => secret.Length == 27);
    }

    [Theory]
    [InlineData(null, false, false, true)]
    [InlineData("127.0.0.1", false, false, true)]
    [InlineData("::1", false, false, true)]
    [InlineData("0.0.0.0", false, false, false)]
    [InlineData("0.0.0.0", true, false, false)]
    [InlineData("0.0.0.0", false, true, false)]
    [InlineData("192.168.1.7", true, true, true)]
    public void IsSafe_BeyondThisMachine_NeedsReadersAndEncryption(string? listen, bool hasReaders, bool isBehindProxy, bool expected) =>
        new SiteAccess
        {
            Listen = listen is null ? null : IPAddress.Parse(listen),
            Readers = hasReaders ? new ReaderAccounts([ReaderAccount.Create("Anna", "x", Quick)]) : null,
            Proxies = isBehindProxy ? [IPAddress.Parse("10.0.0.1")] : [],
        }.IsSafe.ShouldBe(expected);

    [Fact]
    public void TryBegin_AfterTheWait_ListensAgain()
    {
        var clock = new HandClock();
        var limiter = new GuessLimiter(clock);
        var (from, elsewhere) = (IPAddress.Parse("2001:db8::1"), IPAddress.Parse("2001:db8::2"));
        for (var guess = 0; guess < GuessLimiter.Most; guess++)
        {
            limiter.TryBegin($"naam{guess}", from).ShouldBeTrue();
        }

        limiter.TryBegin("naam", elsewhere).ShouldBeFalse();
        limiter.TryBegin("naam", IPAddress.Parse("2001:db9::2")).ShouldBeTrue();
        clock.Advance(GuessLimiter.Wait);
        limiter.TryBegin("naam", elsewhere).ShouldBeTrue();
    }

    [Fact]
    public void Find_SessionUnusedForLong_IsGone()
    {
        var clock = new HandClock();
        var sessions = new Sessions(clock);
        var number = sessions.Open("Anna");

        clock.Advance(Sessions.Lasts / 2);
        sessions.Find(number).ShouldBe("Anna");
        clock.Advance(Sessions.Lasts / 2);
        sessions.Find(number).ShouldBe("Anna");
        clock.Advance(Sessions.Lasts);
        sessions.Find(number).ShouldBeNull();
    }

    private void Add(string name, string secret) => ReaderAccounts.Add(_file, "readers.txt", ReaderAccount.Create(name, secret, Quick));
}
