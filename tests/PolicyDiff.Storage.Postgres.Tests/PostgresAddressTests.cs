using Npgsql;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Storage.Postgres.Tests;

public sealed class PostgresAddressTests
{
    [Theory]
    [InlineData("postgres://anna@db.example:5433/beleid", "db.example:5433", "anna", "beleid")]
    [InlineData("postgresql://db.example/beleid", "db.example", null, "beleid")]
    [InlineData("POSTGRES://anna%40huis@db/het%20beleid", "db", "anna@huis", "het beleid")]
    [InlineData("postgres://anna@/beleid?host=%2Frun%2Fpostgresql", "/run/postgresql", "anna", "beleid")]
    public void Parse_Address_IsTakenApart(string address, string host, string? user, string database)
    {
        PostgresAddress.IsOne(address).ShouldBeTrue();

        var connection = new NpgsqlConnectionStringBuilder(PostgresAddress.Parse(address).Connection);

        (connection.Host, connection.Username, connection.Database, connection.SearchPath).ShouldBe((host, user, database, "policydiff"));
    }

    [Fact]
    public void Parse_SeveralHosts_FindsTheOneThatTakesWrites() =>
        PostgresAddress.Parse("postgres://anna@een:5432,twee:5432/beleid").Connection.ShouldContain("Target Session Attributes=primary");

    [Theory]
    [InlineData("postgres://anna:geheim@db/beleid", "postgres://anna@db/beleid")]
    [InlineData("postgres://anna:gehe:im@db/beleid", "postgres://anna@db/beleid")]
    [InlineData("postgres://anna@db/beleid?password=geheim", "postgres://anna@db/beleid")]
    public void Parse_PasswordInIt_IsRefusedAndNotShown(string address, string shown)
    {
        var refusal = Should.Throw<PolicyDiffException>(() => PostgresAddress.Parse(address)).Diagnostic;

        refusal.Code.ShouldBe(StorageDiagnostics.PasswordInAddress);
        refusal.Location!.Path.ShouldBe(shown);
    }

    [Theory]
    [InlineData("postgres://anna@db")]
    [InlineData("postgres://anna@db/")]
    [InlineData("postgres:///beleid")]
    [InlineData("postgres://anna@db/beleid?poort=5432")]
    [InlineData("postgres://anna@db/beleid?sslmode=misschien")]
    public void Parse_NotWhole_IsRefused(string address) =>
        Should.Throw<PolicyDiffException>(() => PostgresAddress.Parse(address)).Diagnostic.Code.ShouldBe(StorageDiagnostics.BadAddress);
}
