using Npgsql;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Storage.Postgres.Tests;

public sealed class PostgresErrorsTests
{
    private const string Address = "postgres://anna@db/beleid";

    [Theory]
    [InlineData("28P01", StorageDiagnostics.SignInRefused)]
    [InlineData("3D000", StorageDiagnostics.NoDatabase)]
    [InlineData("42501", StorageDiagnostics.NoRights)]
    [InlineData("25006", StorageDiagnostics.StandbyOnly)]
    [InlineData("53100", StorageDiagnostics.DiskFull)]
    [InlineData("57P03", StorageDiagnostics.NoServer)]
    [InlineData("57P01", StorageDiagnostics.ConnectionLost)]
    [InlineData("08006", StorageDiagnostics.ConnectionLost)]
    [InlineData("XX001", StorageDiagnostics.Damaged)]
    public void Translate_RefusalOfTheServer_SaysWhatToDo(string state, string code)
    {
        var refusal = PostgresErrors.Translate(new PostgresException("words of the server", "ERROR", "ERROR", state), Address)!;

        (refusal.Diagnostic.Code, refusal.Diagnostic.Location!.Path).ShouldBe((code, Address));
    }

    [Fact]
    public void Translate_ErrorOfOurOwn_IsNotHidden()
    {
        PostgresErrors.Translate(new PostgresException("syntax error", "ERROR", "ERROR", "42601"), Address).ShouldBeNull();
        PostgresErrors.Translate(new InvalidOperationException(), Address).ShouldBeNull();
    }

    [Theory]
    [InlineData("57P01", true)]
    [InlineData("08006", true)]
    [InlineData("25006", true)]
    [InlineData("53100", false)]
    [InlineData("42501", false)]
    public void IsPassing_StateOfTheServer_TellsWhatAnotherConnectionMends(string state, bool passes) =>
        PostgresErrors.IsPassing(new PostgresException("words", "ERROR", "ERROR", state)).ShouldBe(passes);
}
